import { describePlatform } from "./platform-suite"

const gina = { email: "gina@example.com", order_display_id: 42 }
const known = { ...gina, order_id: "order_42", locale: "it" }

describePlatform("a guest's code", ({ service, sql }) => {
  const issue = (limit = 10) => service.issueGuestCodes(limit)
  const codeOf = async (input: typeof known | { order_id: null } = known) => {
    await service.requestGuestCode({ ...known, ...input })
    const issued = await issue()
    return issued.at(-1)?.code ?? "no code"
  }
  const use = (code: string, of: Partial<typeof gina> = {}) => service.useGuestCode({ ...gina, ...of, code })
  const other = (code: string) => (code === "000000" ? "000001" : "000000")

  it("is six digits, made when it is mailed, and kept as a hash with its request's id", async () => {
    await service.requestGuestCode(known)
    const [before] = await sql("select code_hash, mailed_at from after_sales_guest_code")
    expect(before).toEqual({ code_hash: null, mailed_at: null })
    const [issued] = await issue()
    const [{ row }] = await sql<{ row: string }>("select row_to_json(c)::text as row from after_sales_guest_code c")

    expect(issued).toMatchObject({ email: gina.email, order_display_id: 42, locale: "it", code: expect.any(String) })
    expect(issued.code).toMatch(/^\d{6}$/)
    expect(row).toMatch(/"code_hash":"[0-9a-f]{64}"/)
    expect(row).not.toContain(issued.code)
  })

  it("runs its ten minutes from the mail, not from the request", async () => {
    await service.requestGuestCode(known)
    await sql("update after_sales_guest_code set expires_at = now() + interval '1 minute'")
    const [{ expires_at }] = await issue()
    const [{ minutes }] = await sql<{ minutes: number }>(
      "select round(extract(epoch from ?::timestamptz - now()) / 60)::int as minutes",
      [expires_at]
    )
    expect(minutes).toBe(10)
  })

  it("is made once, however many processes look at the same moment", async () => {
    for (let index = 0; index < 6; index++) {
      await service.requestGuestCode({ ...known, order_display_id: index, order_id: `order_${index}` })
    }
    const shares = await Promise.all(Array.from({ length: 8 }, () => issue(6)))
    const ids = shares.flat().map(({ id }) => id)

    expect(ids).toHaveLength(6)
    expect(new Set(ids).size).toBe(6)
    expect(await issue()).toEqual([])
  })

  it("isn't made for who named another's order, although the request is taken down in the same way", async () => {
    const { id } = await service.requestGuestCode({ ...known, order_id: null })
    expect(await issue()).toEqual([])
    const [row] = await sql("select id, code_hash, mailed_at is null as waits from after_sales_guest_code")

    expect(row).toEqual({ id, code_hash: null, waits: false })
    expect(await use("000000")).toBeNull()
  })

  it("isn't made for a request that has waited too long", async () => {
    await service.requestGuestCode(known)
    await sql("update after_sales_guest_code set expires_at = now() - interval '1 second'")
    expect(await issue()).toEqual([])
  })

  it("isn't kept back by requests that have waited too long, however many they are", async () => {
    for (let index = 0; index < 3; index++) {
      await service.requestGuestCode({ ...known, order_display_id: index })
    }
    await sql("update after_sales_guest_code set expires_at = now() - interval '1 second'")
    await service.requestGuestCode(known)

    expect(await issue(2)).toMatchObject([{ order_display_id: 42 }])
  })

  it("opens its order once, for its address alone", async () => {
    const code = await codeOf()

    expect(await use(code, { email: "eve@example.com" })).toBeNull()
    expect(await use(code, { order_display_id: 43 })).toBeNull()
    expect(await use(code)).toEqual({ order_id: "order_42" })
    expect(await use(code)).toBeNull()
  })

  it("opens it to one of many who show it at the same moment", async () => {
    const code = await codeOf()
    const answers = await Promise.all(Array.from({ length: 10 }, () => use(code)))

    expect(answers.filter(Boolean)).toEqual([{ order_id: "order_42" }])
  })

  it("is worth nothing after five wrong tries, and the fifth may still be right", async () => {
    const code = await codeOf()
    for (let tries = 0; tries < 4; tries++) {
      expect(await use(other(code))).toBeNull()
    }
    expect(await use(code)).toEqual({ order_id: "order_42" })

    const second = await codeOf()
    await Promise.all(Array.from({ length: 9 }, () => use(other(second))))
    expect(await use(second)).toBeNull()
    const tries = await sql("select tries from after_sales_guest_code order by created_at desc limit 1")
    expect(tries).toEqual([{ tries: 5 }])
  })

  it("of an older mail is refused when a newer one was asked for, so that mails make no chances", async () => {
    const first = await codeOf()
    const second = await codeOf()

    expect(first === second ? null : await use(first)).toBeNull()
    expect(await use(second)).toEqual({ order_id: "order_42" })
  })

  it("is over after its ten minutes", async () => {
    const code = await codeOf()
    await sql("update after_sales_guest_code set expires_at = now()")
    expect(await use(code)).toBeNull()
  })

  it.each(["", " ", "12345", "½23456", "١٢٣٤٥٦", "'; drop table after_sales_guest_code; --"])(
    "is not %j",
    async (guess) => {
      await codeOf()
      expect(await use(guess)).toBeNull()
    }
  )
})

describePlatform("a guest's session", ({ service, sql }) => {
  const start = (order_id = "order_42", email = gina.email) => service.startGuestSession({ email, order_id })
  const minutesLeft = async () => {
    const [row] = await sql<{ left: number; most: number }>(
      `select round(extract(epoch from expires_at - now()) / 60)::int as left,
         round(extract(epoch from ends_at - now()) / 60)::int as most from after_sales_guest_session`
    )
    return row
  }

  it("has a token of 256 bits that nobody can read in the books", async () => {
    const { token } = await start()
    const [{ row }] = await sql<{ row: string }>("select row_to_json(s)::text as row from after_sales_guest_session s")

    expect(Buffer.from(token, "base64url")).toHaveLength(32)
    expect(row).not.toContain(token)
    expect(await service.openGuestSession(token)).toEqual({
      id: expect.stringMatching(/^asgse_/),
      email: gina.email,
      order_id: "order_42",
    })
  })

  it("moves on with its use, for half an hour, and writes it once a minute at most", async () => {
    const { token } = await start()
    expect(await minutesLeft()).toEqual({ left: 30, most: 240 })
    const [{ updated_at }] = await sql("select updated_at from after_sales_guest_session")
    await service.openGuestSession(token)
    expect(await sql("select updated_at from after_sales_guest_session")).toEqual([{ updated_at }])

    await sql("update after_sales_guest_session set expires_at = now() + interval '3 minutes'")
    await service.openGuestSession(token)
    expect(await minutesLeft()).toEqual({ left: 30, most: 240 })
  })

  it("never lives beyond its last hour, nor is shortened by its use", async () => {
    const { token } = await start()
    await sql(
      `update after_sales_guest_session set ends_at = now() + interval '12 minutes',
         expires_at = now() + interval '2 minutes'`
    )
    await service.openGuestSession(token)
    expect(await minutesLeft()).toEqual({ left: 12, most: 12 })
    await service.openGuestSession(token)
    expect(await minutesLeft()).toEqual({ left: 12, most: 12 })

    await sql("update after_sales_guest_session set expires_at = now()")
    expect(await service.openGuestSession(token)).toBeNull()
  })

  it("isn't revived by a use that comes while it is being ended", async () => {
    const { id, token } = await start()
    await sql("update after_sales_guest_session set expires_at = now() + interval '1 minute'")
    await Promise.all([
      service.endGuestSession(id),
      ...Array.from({ length: 5 }, () => service.openGuestSession(token)),
    ])

    expect(await service.openGuestSession(token)).toBeNull()
    const [first] = await sql("select ended_at from after_sales_guest_session")
    await service.endGuestSession(id)
    expect(await sql("select ended_at from after_sales_guest_session")).toEqual([first])
  })

  it("ends with all of its order, or all of its person, and with no other", async () => {
    const mine = await start()
    const myOther = await start("order_43")
    const theirs = await start("order_42", "eve@example.com")
    const isOpen = async ({ token }: { token: string }) => (await service.openGuestSession(token)) !== null

    await service.endGuestSessionsOf({ email: gina.email })
    expect([await isOpen(mine), await isOpen(myOther), await isOpen(theirs)]).toEqual([false, false, true])
    await service.endGuestSessionsOf({ order_id: "order_43" })
    expect(await isOpen(theirs)).toBe(true)
    await service.endGuestSessionsOf({ order_id: "order_42" })
    expect(await isOpen(theirs)).toBe(false)
  })

  it.each(["", "x", "x".repeat(43), "é".repeat(43)])("isn't opened by %j", async (token) => {
    await start()
    expect(await service.openGuestSession(token)).toBeNull()
  })
})

describePlatform("tries", ({ service, sql }) => {
  it("are counted apart for each key, up to the limit of each", async () => {
    const allowed = async (key: string, limit: number) => (await service.takeToken(key, limit, 60)).allowed
    const first = [await allowed("a", 2), await allowed("a", 2), await allowed("a", 2)]

    expect(first).toEqual([true, true, false])
    expect([await allowed("b", 1), await allowed("b", 1)]).toEqual([true, false])
    expect(await allowed("A", 1)).toBe(true)
  })

  it("that are refused don't make the wait longer, nor the count grow without end", async () => {
    for (let tries = 0; tries < 5; tries++) {
      await service.takeToken("a", 2, 60)
    }
    const [row] = await sql("select count, resets_at from after_sales_rate_limit")
    await service.takeToken("a", 2, 3600)

    expect(row.count).toBe(3)
    expect(await sql("select count, resets_at from after_sales_rate_limit")).toEqual([row])
  })

  it("say how many seconds are left, at least one", async () => {
    expect((await service.takeToken("a", 1, 60)).retry_after).toBe(60)
    await sql("update after_sales_rate_limit set resets_at = clock_timestamp() + interval '200 milliseconds'")
    expect(await service.takeToken("a", 1, 60)).toEqual({ allowed: false, retry_after: 1 })
  })

  it("keep neither addresses nor numbers, only a hash of whom they count", async () => {
    await service.takeToken("guest-code:email:gina@example.com", 5, 60)
    const [{ row }] = await sql<{ row: string }>("select row_to_json(r)::text as row from after_sales_rate_limit r")
    expect(row).not.toMatch(/gina|guest/)
  })
})

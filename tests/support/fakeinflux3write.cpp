// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux3write.h"

#include "tests/support/fakegzip.h"
#include "tests/support/faketable.h"

#include <QUtf8StringView>
#include <algorithm>

namespace penstock {

namespace {

FakeAnswer plain(int status, const QByteArray &text)
{
    return FakeAnswer::of(status).text(text);
}

/// The thread of the answer has panicked: the connection ends, and what was stored is stored.
FakeAnswer panic()
{
    return FakeAnswer::raw({}).close();
}

QByteArray unknownUnit(const QString &unit)
{
    return "unknown variant `" + unit.toUtf8() +
           "`, expected one of `s`, `second`, `millisecond`, `ms`, `microsecond`, `u`, `us`, `n`, `nanosecond`, `ns`";
}

} // namespace

FakeAnswer FakeInflux3Write::writeLp(const FakeRequest &request)
{
    if (m_state.options.distributed)
        return FakeAnswer::of(405).empty();
    const auto database = request.urlParameter(QStringLiteral("db"));
    if (!database)
        return plain(400, m_state.since(7) ? "missing query parameter 'db'" : "serde error: missing field `db`");
    const auto acceptPartial = flag(request, QStringLiteral("accept_partial"), true);
    if (!acceptPartial)
        return acceptPartial.error();
    const auto noSync = flag(request, QStringLiteral("no_sync"), false);
    if (!noSync)
        return noSync.error();
    const auto unit = precision(request);
    if (!unit)
        return unit.error();
    const auto lines = body(request);
    if (!lines)
        return lines.error();
    if (const auto problem = badName(*database))
        return *problem;
    if (const auto problem = openDatabase(*database))
        return *problem;
    const auto refusals = m_lines.store(*database, *lines, *unit, !*acceptPartial);
    if (!refusals)
        return plain(400, "incoming write was empty");
    FakeAnswer answer = FakeAnswer::of(204).empty();
    if (std::ranges::any_of(*refusals, &FakeInflux3Lines::Refusal::cutsCharacter))
        return panic();
    if (!refusals->isEmpty()) {
        QByteArrayList list;
        int status = 400;
        for (const FakeInflux3Lines::Refusal &refusal : *refusals) {
            list += refusal.toJson();
            status = refusal.cause == FakeInflux3Lines::Cause::Limit ? 422 : status;
        }
        answer = *acceptPartial ? plain(status, "{\"error\":\"partial write of line protocol occurred\",\"data\":[" +
                                                    list.join(',') + "]}")
                                : plain(m_state.since(7) ? status : 400,
                                        "{\"error\":\"" + wholeRefusal() + "\",\"data\":" + list.first() + '}');
    }
    return *noSync ? answer : answer.delay(m_state.options.walDelayMs);
}

FakeAnswer FakeInflux3Write::writeV1(const FakeRequest &request)
{
    const auto database = request.urlParameter(QStringLiteral("db"));
    if (!database)
        return plain(400,
                     m_state.since(7) ? "missing query parameter 'db'" : R"({"error":"no db destination provided"})");
    const QString retention = request.urlParameter(QStringLiteral("rp")).value_or(QString());
    const bool standard = retention.isEmpty() || retention == u"autogen" || retention == u"default";
    const QString name = standard ? *database : *database + u'/' + retention;
    static const QMap<QString, QByteArray> units{
        {QStringLiteral("s"), "second"},       {QStringLiteral("ms"), "millisecond"},
        {QStringLiteral("us"), "microsecond"}, {QStringLiteral("u"), "microsecond"},
        {QStringLiteral("ns"), "nanosecond"},  {QStringLiteral("n"), "nanosecond"}};
    const QString unit = request.urlParameter(QStringLiteral("precision")).value_or(QStringLiteral("ns"));
    if (!units.contains(unit) && !m_state.since(7))
        return plain(400,
                     "{\"error\":\"failed to deserialize db/rp/precision in request: " + unknownUnit(unit) + "\"}");
    if (!units.contains(unit))
        return plain(400,
                     "serde error: unknown variant `" + unit.toUtf8() + "`, expected one of `s`, `ms`, `us`, `ns`");
    const auto lines = body(request);
    if (!lines)
        return lines.error();
    if (const auto problem = badName(name))
        return *problem;
    if (const auto problem = openDatabase(name))
        return *problem;
    const auto refusals = m_lines.store(name, *lines, units.value(unit), true);
    if (!refusals)
        return plain(400, "incoming write was empty");
    if (refusals->isEmpty())
        return FakeAnswer::of(204).empty().delay(m_state.options.walDelayMs);
    if (refusals->first().cutsCharacter)
        return panic();
    return plain(400, "{\"error\":\"" + wholeRefusal() + "\",\"data\":" + refusals->first().toJson() + '}');
}

FakeAnswer FakeInflux3Write::writeV2(const FakeRequest &request)
{
    const auto invalid = [this](const QByteArray &message) {
        if (!m_state.since(4, 2))
            return plain(500, message);
        const QByteArray body = "{\"code\":\"invalid\",\"message\":" + fakeJsonString(message) + '}';
        return m_state.since(7) ? FakeAnswer::json(body, 400) : plain(400, body);
    };
    const auto bucket = request.urlParameter(QStringLiteral("bucket"));
    if (!bucket)
        return invalid(m_state.since(7) ? "missing query parameter 'bucket'" : "no org/bucket destination provided");
    static const QMap<QString, QByteArray> units{{QStringLiteral("s"), "second"},
                                                 {QStringLiteral("ms"), "millisecond"},
                                                 {QStringLiteral("us"), "microsecond"},
                                                 {QStringLiteral("ns"), "nanosecond"}};
    const QString unit = request.urlParameter(QStringLiteral("precision")).value_or(QStringLiteral("ns"));
    if (!units.contains(unit))
        return invalid(m_state.since(7)
                           ? "serde error: unknown variant `" + unit.toUtf8() + '`'
                           : "failed to deserialize org/bucket/precision in request: " + unknownUnit(unit));
    const auto lines = body(request);
    if (!lines && !m_state.since(10) && request.body.size() > m_state.options.maxCompressedBytes)
        return plain(413, "{\"code\":\"request too large\",\"message\":\"max request size (" +
                              QByteArray::number(m_state.options.maxCompressedBytes) + " bytes) exceeded\"}");
    if (!lines)
        return lines.error();
    if (const QByteArray problem = fakeInflux3NameProblem(bucket->toUtf8()); !problem.isEmpty())
        return invalid(problem);
    if (const auto problem = openDatabase(*bucket)) {
        const bool isFull = !m_state.since(7) && !m_state.databases.contains(*bucket);
        return isFull ? invalid("write buffer error: catalog update error: " + tooManyDatabases()) : *problem;
    }
    const auto refusals = m_lines.store(*bucket, *lines, units.value(unit), true);
    if (!refusals)
        return invalid(m_state.since(7) ? "incoming write was empty" : "write buffer error: incoming write was empty");
    if (refusals->isEmpty())
        return FakeAnswer::of(204).empty().delay(m_state.options.walDelayMs);
    const FakeInflux3Lines::Refusal &first = refusals->first();
    if (m_state.options.distributed) {
        const QByteArray number = QByteArray::number(first.number);
        return FakeAnswer::json(
            "{\"code\":\"invalid\",\"line\":" + number + ",\"message\":" +
                fakeJsonString("failed to parse line protocol:\n  errors encountered on line(s):\n  "
                               "error parsing line " +
                               number + " (1-based): " + first.message) +
                '}',
            400);
    }
    return invalid(m_state.since(7) ? "write buffer error: line protocol parse failed: " + first.message
                                    : "write buffer error: parsing for line protocol failed");
}

QByteArray FakeInflux3Write::wholeRefusal() const
{
    return m_state.since(10) ? "line protocol parsing error" : "parsing failed for write_lp endpoint";
}

QByteArray FakeInflux3Write::tooManyDatabases() const
{
    return "Adding a new database would exceed limit of " + QByteArray::number(m_state.options.maxDatabases) +
           " databases";
}

FakeInflux3Write::Checked<QByteArray> FakeInflux3Write::body(const FakeRequest &request) const
{
    const QByteArray encoding = request.headers.value("content-encoding", "identity");
    // The mistakes of the client had no status of their own at first.
    const int largeStatus = m_state.since(10) ? 413 : 500;
    const int encodingStatus = m_state.since(9, 1) ? 400 : 500;
    const auto tooLarge = [largeStatus](qint64 limit) {
        return std::unexpected(
            plain(largeStatus, "max request size (" + QByteArray::number(limit) + " bytes) exceeded"));
    };
    if (encoding != "gzip" && encoding != "identity")
        return std::unexpected(plain(400, "unacceptable content-encoding: " + encoding));
    if (request.body.size() > m_state.options.maxCompressedBytes)
        return tooLarge(m_state.options.maxCompressedBytes);
    QByteArray text = request.body;
    if (encoding == "gzip") {
        const auto unpacked = fakeGunzip(text, m_state.since(7));
        if (!unpacked)
            return std::unexpected(plain(encodingStatus, "error decoding gzip stream: corrupt deflate stream"));
        text = *unpacked;
    }
    if (text.size() > m_state.options.maxBytes)
        return tooLarge(m_state.options.maxBytes);
    if (!QUtf8StringView(text.constData(), text.size()).isValidUtf8())
        return std::unexpected(plain(encodingStatus, "body content is not valid utf8: invalid utf-8 sequence"));
    return text;
}

FakeInflux3Write::Checked<bool> FakeInflux3Write::flag(const FakeRequest &request, const QString &name,
                                                       bool otherwise) const
{
    const auto text = request.urlParameter(name);
    if (!text)
        return otherwise;
    if (text == u"true" || text == u"false")
        return text == u"true";
    return std::unexpected(plain(400, "serde error: provided string was not `true` or `false`"));
}

FakeInflux3Write::Checked<QByteArray> FakeInflux3Write::precision(const FakeRequest &request) const
{
    static const QByteArrayList names{"auto", "second", "millisecond", "microsecond", "nanosecond"};
    static const QMap<QByteArray, QByteArray> letters{{"s", "second"},       {"ms", "millisecond"},
                                                      {"us", "microsecond"}, {"u", "microsecond"},
                                                      {"ns", "nanosecond"},  {"n", "nanosecond"}};
    const QByteArray asked =
        request.urlParameter(QStringLiteral("precision")).value_or(QStringLiteral("auto")).toUtf8();
    if (names.contains(asked))
        return asked;
    if (m_state.since(6) && letters.contains(asked))
        return letters.value(asked);
    const QByteArray known =
        m_state.since(6)
            ? "`auto`, `s`, `second`, `millisecond`, `ms`, `microsecond`, `u`, `us`, `n`, `nanosecond`, `ns`"
            : "`auto`, `second`, `millisecond`, `microsecond`, `nanosecond`";
    return std::unexpected(plain(400, "serde error: unknown variant `" + asked + "`, expected one of " + known));
}

std::optional<FakeAnswer> FakeInflux3Write::badName(const QString &database) const
{
    const QByteArray problem = fakeInflux3NameProblem(database.toUtf8());
    return problem.isEmpty() ? std::nullopt : std::optional(plain(400, "{\"error\":\"" + problem + "\"}"));
}

std::optional<FakeAnswer> FakeInflux3Write::openDatabase(const QString &database)
{
    if (m_state.knows(database))
        return std::nullopt;
    if (m_state.databases.contains(database))
        return plain(400, m_state.since(7) ? "{\"error\":\"database '" + database.toUtf8() + "' is deleted\"}"
                                           : "{\"error\":\"cannot write to soft-deleted database '" +
                                                 database.toUtf8() + "' - it is marked for deletion\"}");
    const auto living = std::count_if(m_state.databases.cbegin(), m_state.databases.cend(),
                                      [](const FakeInflux3State::Database &known) { return !known.deleted; });
    if (living >= m_state.options.maxDatabases)
        return plain(422, "{\"error\":\"" + tooManyDatabases() + "\"}");
    m_state.create(database);
    return std::nullopt;
}

} // namespace penstock

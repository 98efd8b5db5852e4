// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2write.h"

#include "tests/support/fakegzip.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>
#include <limits>

namespace penstock {

namespace {

constexpr qint64 millisecond = 1'000'000;
constexpr qint64 second = 1'000'000'000;

std::optional<qint64> unitOf(const QString &precision)
{
    static const QMap<QString, qint64> units{{QStringLiteral("ns"), 1},
                                             {QStringLiteral("us"), 1'000},
                                             {QStringLiteral("ms"), millisecond},
                                             {QStringLiteral("s"), second}};
    const auto unit = units.find(precision);
    return unit == units.end() ? std::nullopt : std::optional(*unit);
}

QByteArray typeName(FakeFieldType type)
{
    static constexpr std::array names{"float", "integer", "unsigned", "boolean", "string"};
    return names[static_cast<std::size_t>(type)];
}

FakeAnswer notFound(const QString &what)
{
    return fakeInflux2Error(404, "not found", what);
}

} // namespace

FakeAnswer FakeInflux2Write::writeV2(const FakeRequest &request)
{
    const QString org = request.urlParameter(QStringLiteral("org")).value_or(QString());
    const QString orgId = request.urlParameter(QStringLiteral("orgID")).value_or(QString());
    const QString bucket = request.urlParameter(QStringLiteral("bucket")).value_or(QString());
    const auto unit = unitOf(request.urlParameter(QStringLiteral("precision")).value_or(QStringLiteral("ns")));
    if (!unit)
        return fakeInflux2Error(400, "invalid",
                                QStringLiteral("invalid precision; valid precision units are ns, us, ms, and s"));
    if (bucket.isEmpty())
        return fakeInflux2Error(400, "invalid", QStringLiteral("bucket is required"));
    if (org.isEmpty() && orgId.isEmpty())
        return fakeInflux2Error(400, "invalid", QStringLiteral("Please provide either orgID or org"));
    if (!m_state.find(QStringLiteral("orgs"), orgId.isEmpty() ? org : orgId))
        return notFound(QStringLiteral("organization name \"%1\" not found").arg(org.isEmpty() ? orgId : org));
    const auto found = m_state.find(QStringLiteral("buckets"), bucket);
    if (!found)
        return notFound(QStringLiteral("bucket \"%1\" not found").arg(bucket));
    return write(request, *found, *unit);
}

/// Precisions that the server does not know mean nanoseconds here, those of 1.x among them.
FakeAnswer FakeInflux2Write::writeV1(const FakeRequest &request)
{
    const QString database = request.urlParameter(QStringLiteral("db")).value_or(QString());
    if (database.isEmpty())
        return fakeInflux2Error(400, "invalid", QStringLiteral("missing db"));
    const auto bucket =
        fakeMappedBucket(m_state, database, request.urlParameter(QStringLiteral("rp")).value_or(QString()));
    if (!bucket)
        return notFound(QStringLiteral("no dbrp mapping found"));
    return write(request, *bucket,
                 unitOf(request.urlParameter(QStringLiteral("precision")).value_or(QString())).value_or(1));
}

FakeAnswer FakeInflux2Write::write(const FakeRequest &request, const QJsonObject &bucket, qint64 unit)
{
    QByteArray body = request.body;
    const QByteArray encoding = request.headers.value("content-encoding");
    if (encoding == "gzip" || encoding == "x-gzip") {
        const auto unpacked = fakeGunzip(body);
        if (!unpacked)
            return fakeInflux2Error(400, "invalid", QStringLiteral("unable to read data: gzip: invalid header"));
        body = *unpacked;
    }
    if (m_state.options.maxBytes > 0 && body.size() > m_state.options.maxBytes)
        return fakeInflux2Error(413, "request too large",
                                QStringLiteral("unable to read data: points batch is too large"));
    const qint64 now = QDateTime::currentMSecsSinceEpoch() * millisecond;
    QList<FakePoint> points;
    QByteArrayList errors;
    const QList<FakeLine> lines = FakeLineParser({}).parse(body);
    for (const FakeLine &line : lines) {
        FakePoint point = line.point;
        qint64 time = 0;
        constexpr qint64 latest = std::numeric_limits<qint64>::max() - 1;
        const bool fits =
            !__builtin_mul_overflow(point.time.value_or(0), unit, &time) && time <= latest && time >= -latest;
        if (!line.error.isEmpty())
            errors += line.error;
        else if (!fits)
            errors +=
                "unable to parse '" + line.text + "': time outside range -9223372036854775806 - 9223372036854775806";
        point.time = point.time ? time : now / unit * unit;
        points += point;
    }
    if (!errors.isEmpty())
        return fakeInflux2Error(400, "invalid", QString::fromUtf8(errors.join('\n')));
    return store(bucket, points);
}

FakeAnswer FakeInflux2Write::store(const QJsonObject &bucket, const QList<FakePoint> &points)
{
    const QString id = bucket[u"id"].toString();
    const qint64 keeps = bucket[u"retentionRules"][0][u"everySeconds"].toInteger();
    const qint64 oldest =
        keeps > 0 ? (QDateTime::currentSecsSinceEpoch() - keeps) * second : std::numeric_limits<qint64>::min();
    const FakePointStore before = m_state.store;
    const FakePointStore::Tables tables = before.tables(id);
    QByteArray first;
    int dropped = 0;
    for (FakePoint point : points) {
        const QByteArray reason = refusal(tables.value(point.measurement), point, oldest);
        if (!reason.isEmpty()) {
            first = first.isEmpty() ? reason : first;
            ++dropped;
            continue;
        }
        // A field that this very write made: the conflict is found too late to leave one point out.
        const auto fields = m_state.store.tables(std::as_const(id)).value(point.measurement).fields;
        for (auto field = point.fields.begin(); field != point.fields.end(); ++field) {
            if (fields.value(field.key(), fakeTypeOf(*field)) == fakeTypeOf(*field))
                continue;
            m_state.store = before;
            return fakeInflux2Error(500, "internal error",
                                    QStringLiteral("unexpected error writing points to database: field type conflict"));
        }
        point.fields.remove("time");
        m_state.store.add(id, point);
    }
    if (dropped == 0)
        return FakeAnswer::of(204).empty();
    return fakeInflux2Error(422, "unprocessable entity",
                            QStringLiteral("failure writing points to database: partial write: %1 dropped=%2")
                                .arg(QString::fromUtf8(first))
                                .arg(dropped));
}

QByteArray FakeInflux2Write::refusal(const FakePointStore::Table &table, const FakePoint &point, qint64 oldest) const
{
    if (*point.time < oldest)
        return "points beyond retention policy";
    if (point.tags.contains("time"))
        return "invalid tag key: input tag \"time\" on measurement \"" + point.measurement + "\" is invalid";
    if (point.fields.size() == 1 && point.fields.contains("time"))
        return "invalid field name: input field \"time\" on measurement \"" + point.measurement + "\" is invalid";
    for (auto field = point.fields.begin(); field != point.fields.end(); ++field) {
        const FakeFieldType type = fakeTypeOf(field.value());
        const FakeFieldType known = table.fields.value(field.key(), type);
        if (known != type)
            return "field type conflict: input field \"" + field.key() + "\" on measurement \"" + point.measurement +
                   "\" is type " + typeName(type) + ", already exists as type " + typeName(known);
    }
    return {};
}

std::optional<QJsonObject> fakeMappedBucket(const FakeInflux2State &state, const QString &database,
                                            const QString &retention)
{
    const QList<QJsonObject> mappings = state.resources.value(QStringLiteral("dbrps"));
    for (const QJsonObject &mapping : mappings) {
        const bool matches =
            retention.isEmpty() ? mapping[u"default"].toBool() : mapping[u"retention_policy"].toString() == retention;
        if (mapping[u"database"].toString() == database && matches)
            return state.find(QStringLiteral("buckets"), mapping[u"bucketID"].toString());
    }
    if (const auto exact = state.find(QStringLiteral("buckets"), database + u'/' + retention))
        return exact;
    return retention.isEmpty() || retention == u"autogen" ? state.find(QStringLiteral("buckets"), database)
                                                          : std::nullopt;
}

} // namespace penstock

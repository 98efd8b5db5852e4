// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/listener/listenedwrite.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace penstock {

namespace {

struct Spelling
{
    const char *text;
    Precision precision;
};

constexpr std::array v1{
    Spelling{"n", Precision::Nanoseconds},   Spelling{"ns", Precision::Nanoseconds},
    Spelling{"u", Precision::Microseconds},  Spelling{"us", Precision::Microseconds},
    Spelling{"ms", Precision::Milliseconds}, Spelling{"s", Precision::Seconds},
    Spelling{"m", Precision::Minutes},       Spelling{"h", Precision::Hours},
};
constexpr std::array v2{
    Spelling{"ns", Precision::Nanoseconds},
    Spelling{"us", Precision::Microseconds},
    Spelling{"ms", Precision::Milliseconds},
    Spelling{"s", Precision::Seconds},
};
constexpr std::array v3{
    Spelling{"nanosecond", Precision::Nanoseconds},
    Spelling{"ns", Precision::Nanoseconds},
    Spelling{"n", Precision::Nanoseconds},
    Spelling{"microsecond", Precision::Microseconds},
    Spelling{"us", Precision::Microseconds},
    Spelling{"u", Precision::Microseconds},
    Spelling{"millisecond", Precision::Milliseconds},
    Spelling{"ms", Precision::Milliseconds},
    Spelling{"second", Precision::Seconds},
    Spelling{"s", Precision::Seconds},
};

std::optional<Precision> find(const auto &spellings, const QString &text)
{
    for (const Spelling &spelling : spellings) {
        if (text == QLatin1String(spelling.text))
            return spelling.precision;
    }
    return {};
}

QString value(const QUrlQuery &query, const char *key)
{
    return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
}

/// Takes the same time wherever they differ.
bool isSame(const QByteArray &given, const QByteArray &token)
{
    int different = given.size() == token.size() ? 0 : 1;
    for (qsizetype i = 0; i < given.size(); ++i)
        different |= given[i] ^ token[i % token.size()];
    return different == 0;
}

QByteArray behindColon(const QByteArray &pair)
{
    const qsizetype colon = pair.indexOf(':');
    return colon < 0 ? QByteArray() : pair.sliced(colon + 1);
}

} // namespace

std::optional<ListenedWrite::Generation> ListenedWrite::generationOf(const QByteArray &path)
{
    if (path == "/write")
        return Generation::V1;
    if (path == "/api/v2/write")
        return Generation::V2;
    if (path == "/api/v3/write_lp")
        return Generation::V3;
    return {};
}

std::expected<ListenedWrite, ListenerAnswer> ListenedWrite::read(Generation generation, const QUrlQuery &query)
{
    ListenedWrite request;
    request.generation = generation;
    const auto refused = [generation](const char *message) {
        return std::unexpected(refusal(generation, 400, QLatin1String(message)));
    };
    const QString precision = value(query, "precision");
    if (generation == Generation::V1) {
        request.database = value(query, "db");
        if (request.database.isEmpty())
            return refused("database is required");
        // What 1.6 takes for nanoseconds without a word is refused, as by 1.8.
        request.precision = precision.isEmpty() ? Precision::Nanoseconds : find(v1, precision);
        if (!request.precision)
            return std::unexpected(refusal(
                generation, 400, QStringLiteral("invalid precision \"%1\" (use n, u, ms, s, m or h)").arg(precision)));
    } else if (generation == Generation::V2) {
        request.database = value(query, "bucket");
        request.acceptsPartial = false;
        if (request.database.isEmpty())
            return refused("bucket is required");
        request.precision = precision.isEmpty() ? Precision::Nanoseconds : find(v2, precision);
        if (!request.precision)
            return refused("invalid precision; valid precision units are ns, us, ms, and s");
    } else {
        request.database = value(query, "db");
        if (request.database.isEmpty())
            return refused("missing query parameter 'db'");
        const bool isAuto = precision.isEmpty() || precision == QLatin1String("auto");
        request.precision = isAuto ? std::nullopt : find(v3, precision);
        if (!isAuto && !request.precision)
            return std::unexpected(refusal(
                generation, 400,
                QStringLiteral("invalid precision \"%1\" (use auto, second, millisecond, microsecond or nanosecond)")
                    .arg(precision)));
        const QString partial = value(query, "accept_partial");
        if (!partial.isEmpty() && partial != QLatin1String("true") && partial != QLatin1String("false"))
            return refused("accept_partial must be true or false");
        request.acceptsPartial = partial != QLatin1String("false");
    }
    return request;
}

ListenerAnswer ListenedWrite::refusal(Generation generation, int status, const QString &message)
{
    static constexpr std::array<std::pair<int, const char *>, 6> codes{{
        {401, "unauthorized"},
        {404, "not found"},
        {405, "method not allowed"},
        {413, "request too large"},
        {429, "too many requests"},
        {503, "unavailable"},
    }};
    QJsonObject object;
    if (generation == Generation::V2) {
        QString code = QStringLiteral("invalid");
        for (const auto &[number, text] : codes) {
            if (number == status)
                code = QLatin1String(text);
        }
        object.insert(QStringLiteral("code"), code);
        object.insert(QStringLiteral("message"), message);
    } else {
        object.insert(QStringLiteral("error"), message);
    }
    ListenerAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return answer;
}

bool showsToken(const HttpHeaders &headers, const QUrlQuery &query, const QByteArray &token)
{
    const QByteArray authorization = headers.value("Authorization");
    const qsizetype space = authorization.indexOf(' ');
    if (space > 0) {
        const QByteArray scheme = authorization.first(space).toLower();
        const QByteArray given = authorization.sliced(space + 1).trimmed();
        if (scheme == "token" || scheme == "bearer")
            return isSame(given, token) || isSame(behindColon(given), token);
        return scheme == "basic" && isSame(behindColon(QByteArray::fromBase64(given)), token);
    }
    return isSame(value(query, "p").toUtf8(), token);
}

} // namespace penstock

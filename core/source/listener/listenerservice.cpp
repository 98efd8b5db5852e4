// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/listener/listenerservice.h"

#include "core/http/gzip.h"
#include "core/http/httprequestparser.h"
#include "core/source/listener/intake.h"
#include "core/source/listener/listenedwrite.h"
#include "core/source/listener/writebody.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <utility>

namespace penstock {

namespace {

using Generation = ListenedWrite::Generation;

std::int64_t nowInNanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::expected<QByteArray, ListenerAnswer> unpacked(const HttpRequestParser &request, Generation generation, qint64 most)
{
    const QByteArray coding = request.headers().value("Content-Encoding").toLower();
    if (coding.isEmpty() || coding == "identity")
        return request.body();
    // 1.x reads the bytes of any other as lines.
    if (coding != "gzip" && coding != "x-gzip")
        return std::unexpected(ListenedWrite::refusal(
            generation, 415, QStringLiteral("unacceptable content-encoding: %1").arg(QString::fromLatin1(coding))));
    GzipInflater inflater;
    inflater.feed(request.body());
    QByteArray text;
    while (inflater.hasMore()) {
        const Result<QByteArray> more = inflater.take(1024 * 1024);
        if (!more)
            return std::unexpected(ListenedWrite::refusal(generation, 400, QStringLiteral("gzip: invalid data")));
        if (more->isEmpty())
            break;
        if (text.size() + more->size() > most)
            return std::unexpected(ListenedWrite::refusal(generation, 413, QStringLiteral("Request Entity Too Large")));
        text += *more;
    }
    if (!inflater.finish())
        return std::unexpected(ListenedWrite::refusal(generation, 400, QStringLiteral("gzip: unexpected end")));
    return text;
}

} // namespace

ListenerAnswer ListenerService::answer(const HttpRequestParser &request)
{
    const QByteArray &target = request.target();
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.first(mark);
    // In a query of a form a plus is a blank.
    const QUrlQuery query(mark < 0 ? QString()
                                   : QString::fromUtf8(target.sliced(mark + 1)).replace(u'+', QStringLiteral("%20")));
    const bool reads = request.method() == "GET" || request.method() == "HEAD";
    const auto generation = ListenedWrite::generationOf(path);
    if (path == "/ping" && reads)
        return {};
    if (path == "/health" && reads)
        return health();
    if (!m_options.token.isEmpty() && !showsToken(request.headers(), query, m_options.token)) {
        ListenerAnswer answer =
            ListenedWrite::refusal(generation.value_or(Generation::V1), 401, QStringLiteral("unauthorized access"));
        answer.fields = "WWW-Authenticate: Token realm=\"Penstock\"\r\n";
        return answer;
    }
    if (!generation)
        return ListenedWrite::refusal(Generation::V1, 404,
                                      QStringLiteral("not found: this takes writes only (/write, /api/v2/write, "
                                                     "/api/v3/write_lp)"));
    if (request.method() != "POST") {
        ListenerAnswer answer = ListenedWrite::refusal(*generation, 405, QStringLiteral("Method Not Allowed"));
        answer.fields = "Allow: POST\r\n";
        return answer;
    }
    const auto write = ListenedWrite::read(*generation, query);
    return write ? answerWrite(*write, request) : write.error();
}

ListenerAnswer ListenerService::answerWrite(const ListenedWrite &write, const HttpRequestParser &request)
{
    if (!m_options.database.isEmpty() && write.database != m_options.database)
        return ListenedWrite::refusal(
            write.generation, 404,
            QStringLiteral("database not found: \"%1\"; this takes \"%2\"").arg(write.database, m_options.database));
    const auto text = unpacked(request, write.generation, m_options.bodyBytes);
    if (!text)
        return text.error();
    WriteBody body(*text, write, m_options.grammar, nowInNanoseconds());
    const bool isTaken = body.mistakes() == 0 || (write.acceptsPartial && body.hasLines());
    switch (isTaken ? m_intake.offer(body.takeLines()) : Intake::Offered::Taken) {
    case Intake::Offered::Taken:
        break;
    case Intake::Offered::Full: {
        ListenerAnswer answer =
            ListenedWrite::refusal(write.generation, 429, QStringLiteral("the queue is full; nothing was taken"));
        answer.fields = "Retry-After: " + QByteArray::number(qint64(m_options.retryAfter.count())) + "\r\n";
        return answer;
    }
    case Intake::Offered::Closed: {
        ListenerAnswer answer =
            ListenedWrite::refusal(write.generation, 503, QStringLiteral("stopping; nothing was taken"));
        answer.closes = true;
        return answer;
    }
    }
    if (body.mistakes() == 0)
        return {};
    m_intake.countRefused(body.mistakes());
    return body.refusal();
}

ListenerAnswer ListenerService::health() const
{
    ListenerAnswer answer;
    answer.status = m_intake.isClosed() ? 503 : 200;
    answer.body =
        QJsonDocument(
            QJsonObject{
                {QStringLiteral("name"), QStringLiteral("penstock")},
                {QStringLiteral("message"),
                 m_intake.isClosed() ? QStringLiteral("stopping") : QStringLiteral("ready for writes")},
                {QStringLiteral("status"), m_intake.isClosed() ? QStringLiteral("fail") : QStringLiteral("pass")},
                {QStringLiteral("version"), QStringLiteral(PENSTOCK_VERSION)},
            })
            .toJson(QJsonDocument::Compact) +
        '\n';
    return answer;
}

} // namespace penstock

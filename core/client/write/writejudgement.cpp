// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/write/writejudgement.h"

#include "core/async/plural.h"
#include "core/client/wire/answererror.h"
#include "core/client/write/writeanswer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace penstock {

namespace {

struct WriteJobText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::WriteJob)
};

constexpr qsizetype longestQuote = 500;

WriteOutcome outcome(WriteOutcome::Kind kind, quint64 accepted, quint64 rejected)
{
    WriteOutcome outcome;
    outcome.kind = kind;
    outcome.accepted = accepted;
    outcome.rejected = rejected;
    return outcome;
}

/// Words of 1.x, 2.x, 3.x and VictoriaMetrics for a request that is refused for something else than its lines.
bool isAboutRequest(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral(
            "database is required|missing db|missing query parameter|serde error|invalid precision|"
            "invalid consistency level|authorization header was malformed|soft-deleted database|failed to deserialize|"
            "\\bdb name\\b|database or rp name|limit of \\d+ databases|bucket is required|orgID or org|"
            "unsupported path requested"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

/// Words of 1.x, 3.x and QuestDB for a compression that they do not take, or cannot undo.
bool isAboutGzip(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("^gzip: |decoding gzip|content-encoding|gzip encoding"),
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

/// 3.x before 3.10 says 500 to it.
bool isAboutSize(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("^max request size \\(\\d+ bytes\\) exceeded$"));
    return words.match(text).hasMatch();
}

/// 2.x says 500 to lines that contradict each other within one batch, 3.x before 3.9.1 to bytes that are no UTF-8.
bool isAboutLines(const QString &text)
{
    return text.startsWith(u"body content is not valid utf8") || text.contains(u"unable to parse") ||
           text.contains(u"field type conflict") || text.contains(u"line protocol pars") ||
           text.contains(u"parsing failed");
}

bool isWorthRetrying(int status, const QString &text)
{
    switch (status) {
    case 408:
    case 425:
    case 429:
    case 499: // 2.x: the body came too slowly
    case 502:
    case 503:
    case 504:
        return true;
    case 501:
    case 505:
        return false;
    default:
        return status >= 500 && !text.contains(u"retention policy not found") &&
               !text.contains(u"database not found") && !isAboutLines(text) && !isAboutSize(text) && !isAboutGzip(text);
    }
}

/// These say that the lines were not looked at. After any other failure they may be stored.
bool isKnownUnstored(int status)
{
    return status == 408 || status == 425 || status == 429 || status == 503;
}

/// QuestDB says 500 to lines that it reads and then cannot store, with the number of the line. A number of the
/// operating system's error is something else: a full disk, say.
bool namesCulprit(int status, const WriteAnswer &said)
{
    static const QRegularExpression systemError(QStringLiteral("errno: [1-9]"));
    return status == 500 && !said.lines.isEmpty() && said.text.contains(u"failed to parse line protocol") &&
           !systemError.match(said.text).hasMatch();
}

QString quote(const WriteAnswer &said)
{
    if (said.lines.isEmpty() || said.lines.first().number == 0)
        return said.reasons.value(0, said.text).left(longestQuote);
    return WriteJobText::tr("line %1: %2")
        .arg(said.lines.first().number)
        .arg(said.lines.first().reason.left(longestQuote));
}

WriteJudgement judgePart(const WriteAnswer &said, quint64 lines, Error error, const Endpoint &endpoint)
{
    WriteOutcome result = outcome(WriteOutcome::Kind::Partial, 0, std::min(said.refused, lines));
    // A count that is one of several tells all when it is all, or when there is one line only.
    const bool tellsAll = !said.isLowerBound || said.refused == lines || lines == 1;
    result.rejectedIsExact = tellsAll && !said.isCut && said.refused <= lines && (said.refused > 0 || lines == 1);
    (result.rejectedIsExact ? result.accepted : result.unknown) = lines - result.rejected;
    result.byAge = said.isByAge;
    result.reasons = said.reasons;
    result.lines = said.lines;
    error.kind = Error::Kind::Rejected;
    const QString text =
        result.rejectedIsExact
            ? WriteJobText::tr("%1 refused %n line(s) of the data; the others are stored. It says: %2", nullptr,
                               plural(result.rejected))
            : WriteJobText::tr(
                  "%1 refused at least %n line(s) of the data, and does not say what became of the others. "
                  "It says: %2",
                  nullptr, plural(result.rejected));
    error.message = withCount(text, result.rejected).arg(endpoint.displayName(), quote(said));
    return {result, error};
}

WriteJudgement judgeWhole(const WriteAnswer &said, quint64 lines, Error error, const Endpoint &endpoint)
{
    const int status = error.details.status;
    WriteJudgement judgement{outcome(WriteOutcome::Kind::Rejected, 0, lines), std::move(error)};
    judgement.outcome.reasons = said.reasons;
    judgement.outcome.lines = said.lines;
    Error &problem = *judgement.error;
    if (judgement.outcome.reasons.isEmpty())
        judgement.outcome.reasons = {said.text.isEmpty() ? problem.message : said.text};
    // "unable to parse" is also said of a login, with 401.
    const bool mayBeLines = status == 400 || status == 422 || status >= 500;
    // 2.x whose bucket was ruined by an attempt to delete a system bucket says so of partial writes.
    if (status >= 500 && said.text.contains(u"writing points to database: database not found"))
        std::swap(judgement.outcome.rejected, judgement.outcome.unknown);
    const bool isOfLines =
        isAboutLines(said.text) || (status < 500 && !isAboutRequest(said.text) && !isAboutGzip(said.text));
    if (said.isAboutLines() || (mayBeLines && isOfLines)) {
        problem.kind = Error::Kind::Rejected;
        problem.message = WriteJobText::tr("%1 refused the data; nothing of it is stored. It says: %2")
                              .arg(endpoint.displayName(), quote(said));
    } else if (status == 405) {
        problem.kind = Error::Kind::NotFound;
        problem.message =
            WriteJobText::tr("%1 takes no writes at %2. Check what kind of server it is, and whether line protocol is "
                             "switched on there (QuestDB: line.http.enabled).")
                .arg(endpoint.displayName(), problem.details.url);
    } else if (status == 415 || isAboutGzip(said.text)) {
        judgement.outcome.gzipRefused = true;
        problem.kind = Error::Kind::BadInput;
        problem.message = WriteJobText::tr("%1 does not take compressed data. Write without gzip. It says: %2")
                              .arg(endpoint.displayName(), quote(said));
    } else if (isAboutSize(said.text)) {
        problem.kind = Error::Kind::TooLarge;
        problem.message =
            WriteJobText::tr("%1 refused the data because there is too much of it at once. Use smaller batches.")
                .arg(endpoint.displayName());
    } else if (problem.kind == Error::Kind::Rejected) {
        problem.kind = Error::Kind::BadInput;
    }
    return judgement;
}

WriteJudgement judgeSuccess(const HttpAnswer &answer, const WriteAnswer &said, quint64 lines, const Endpoint &endpoint)
{
    const auto problem = [&](Error::Kind kind) {
        Error error;
        error.kind = kind;
        error.details.url = endpoint.displayUrl(answer.path);
        error.details.status = answer.head.status;
        error.details.serverText = said.text;
        error.details.requestId = QString::fromUtf8(answer.head.headers.value("X-Request-Id"));
        return error;
    };
    if (said.isAboutLines())
        return judgePart(said, lines, problem(Error::Kind::Rejected), endpoint);
    if (!answer.isPage())
        return {outcome(WriteOutcome::Kind::Accepted, lines, 0), std::nullopt};
    // InfluxDB 2.x answers so where it has no endpoint, and portals of networks do.
    Error error = problem(Error::Kind::Protocol);
    error.message =
        WriteJobText::tr("%1 answered the write with %2, so nothing was stored. Check the address and what kind "
                         "of server it is.")
            .arg(endpoint.displayName(), said.text);
    WriteJudgement judgement{outcome(WriteOutcome::Kind::Rejected, 0, lines), error};
    judgement.outcome.reasons = {said.text};
    return judgement;
}

} // namespace

WriteJudgement judgeWrite(const HttpAnswer &answer, quint64 lines, const Endpoint &endpoint)
{
    const WriteAnswer said = readWriteAnswer(answer);
    if (answer.isSuccess())
        return judgeSuccess(answer, said, lines, endpoint);

    // A gzip body whose lines nobody has counted, and there are none.
    if (lines == 0 && said.text == u"incoming write was empty")
        return {outcome(WriteOutcome::Kind::Accepted, 0, 0), std::nullopt};

    const int status = answer.head.status;
    Error error = errorFromAnswer(answer, endpoint);
    if (status >= 400 && said.extent == WriteAnswer::Extent::Part)
        return judgePart(said, lines, std::move(error), endpoint);
    if (isWorthRetrying(status, said.text)) {
        WriteJudgement judgement{outcome(WriteOutcome::Kind::Retryable, 0, 0), std::move(error)};
        judgement.outcome.reasons = {said.text};
        judgement.outcome.isRefusalIfRepeated = namesCulprit(status, said);
        if (judgement.outcome.isRefusalIfRepeated)
            judgement.outcome.lines = said.lines;
        judgement.outcome.unknown = isKnownUnstored(status) || judgement.outcome.isRefusalIfRepeated ? 0 : lines;
        return judgement;
    }
    return judgeWhole(said, lines, std::move(error), endpoint);
}

WriteJudgement judgeWrite(const Error &error, quint64 lines, bool sent)
{
    switch (error.kind) {
    case Error::Kind::BadInput:
    case Error::Kind::File:
    case Error::Kind::Tls:
    case Error::Kind::Permission:
        return {outcome(WriteOutcome::Kind::Rejected, 0, lines), error};
    default: {
        // The status came, and then a header that cannot be read: refused is refused, in part or as a whole.
        if (error.kind == Error::Kind::Protocol && (error.details.status == 400 || error.details.status == 422)) {
            WriteJudgement judgement{outcome(WriteOutcome::Kind::Partial, 0, std::min<quint64>(lines, 1)), error};
            judgement.outcome.unknown = lines - judgement.outcome.rejected;
            judgement.outcome.rejectedIsExact = lines <= 1;
            judgement.outcome.reasons = {error.message};
            judgement.error->kind = Error::Kind::Rejected;
            return judgement;
        }
        WriteJudgement judgement{outcome(WriteOutcome::Kind::Retryable, 0, 0), error};
        judgement.outcome.unknown = sent ? lines : 0;
        return judgement;
    }
    }
}

} // namespace penstock

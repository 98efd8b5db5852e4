// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/talk/talk.h"

#include "core/client/dialect/dialect.h"
#include "core/client/talk/answertable.h"
#include "core/client/wire/answererror.h"
#include "core/http/endpoint.h"
#include "core/query/query.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct TalkText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Talk)
};

Endpoint endpointOf(const Dialect &dialect)
{
    return Endpoint(dialect.settings().profile.url, dialect.settings().profile.unixSocket);
}

Result<ResultSet> rowsOf(const Dialect &dialect, const Query &query, const HttpAnswer &answer)
{
    const std::unique_ptr<ResponseDecoder> decoder = dialect.decoder(query, answer.head);
    const Endpoint endpoint = endpointOf(dialect);
    const auto failed = [&](Error error) {
        error.details.url = endpoint.displayUrl(answer.path);
        error.details.status = answer.head.status;
        error.details.requestId = errorFromAnswer(answer, endpoint).details.requestId;
        return std::unexpected(std::move(error));
    };
    // Some servers and proxies answer what they do not know with a page of theirs.
    if (answer.body.trimmed().startsWith('<'))
        return failed(foreignAnswer(answer));
    ResultSet rows;
    const Result<Batch> body = decoder->decode(answer.body);
    if (!body)
        return failed(body.error());
    rows.append(*body);
    const Result<Batch> rest = decoder->finish();
    if (!rest)
        return failed(rest.error());
    rows.append(*rest);
    for (const Batch::Note &note : rows.notes()) {
        if (note.severity != Batch::Note::Severity::Error)
            continue;
        Error error;
        error.kind = kindOfServerText(note.text);
        error.message = TalkText::tr("%1 refused this. It says: %2").arg(endpoint.displayName(), note.text);
        error.details.serverText = note.text;
        return failed(error);
    }
    return rows;
}

Result<HttpRequest> requestOf(const Dialect &dialect, const Query &query)
{
    return dialect.queryRequest(query, !dialect.settings().profile.isLoopback());
}

Talk::Reader readerOf(const Dialect &dialect, const Query &query, Talk::RowsReader read)
{
    return [&dialect, query, read = std::move(read)](const HttpAnswer &answer) -> Result<Talk> {
        const Result<ResultSet> rows = rowsOf(dialect, query, answer);
        if (!rows)
            return std::unexpected(rows.error());
        return read(*rows);
    };
}

} // namespace

Talk Talk::ask(const HttpRequest &request, Reader read)
{
    Talk talk;
    talk.request = request;
    talk.read = std::move(read);
    return talk;
}

Talk Talk::attempt(const HttpRequest &request, Reader read)
{
    Talk talk = ask(request, std::move(read));
    talk.readsRefusals = true;
    return talk;
}

Result<Talk> Talk::ask(const Dialect &dialect, const Query &query, RowsReader read)
{
    const Result<HttpRequest> request = requestOf(dialect, query);
    if (!request)
        return std::unexpected(request.error());
    return ask(*request, readerOf(dialect, query, std::move(read)));
}

Result<Talk> Talk::attempt(const Dialect &dialect, const Query &query, RowsReader read, Reader otherwise)
{
    const Result<HttpRequest> request = requestOf(dialect, query);
    if (!request)
        return std::unexpected(request.error());
    return attempt(*request,
                   [&dialect, query, read = std::move(read),
                    otherwise = std::move(otherwise)](const HttpAnswer &answer) -> Result<Talk> {
                       if (!answer.isSuccess())
                           return otherwise(answer);
                       const Result<ResultSet> rows = rowsOf(dialect, query, answer);
                       return rows ? read(*rows) : otherwise(answer);
                   });
}

Talk Talk::done(const ResultSet &rows)
{
    Talk talk;
    talk.rows = rows;
    return talk;
}

Talk Talk::done(Table rows)
{
    Batch batch;
    batch.fragments.push_back({0, std::move(rows)});
    Talk talk;
    talk.rows.append(batch);
    return talk;
}

Talk Talk::note(const QString &text)
{
    Batch batch;
    batch.notes.push_back({0, Batch::Note::Severity::Information, text});
    Talk talk;
    talk.rows.append(batch);
    return talk;
}

Error refusal(const HttpAnswer &answer, const Dialect &dialect)
{
    return errorFromAnswer(answer, endpointOf(dialect));
}

} // namespace penstock

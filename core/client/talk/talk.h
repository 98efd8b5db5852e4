// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/talk/schemaitem.h"
#include "core/client/wire/httpanswer.h"
#include "core/http/httprequest.h"
#include "core/result/resultset.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace penstock {

class Dialect;
struct Query;

/// One turn of a conversation with a server: a request and what to make of its answer, or the end with what came out.
///
/// What reads an answer is pure and runs in the thread pool; it may use the dialect that made it (see TalkJob) and
/// captures everything else by value.
struct Talk
{
    using Reader = std::function<Result<Talk>(const HttpAnswer &)>;
    using RowsReader = std::function<Result<Talk>(const ResultSet &)>;

    std::optional<HttpRequest> request; ///< what to ask; none: the conversation is over
    Reader read;
    bool readsRefusals = false; ///< `read` judges an answer of any status; otherwise one of 300 and above is the end

    // What came out.
    ResultSet rows;
    QList<SchemaItem> items; ///< of a schema: the rows as names
    QString secret;          ///< a token that was made; nowhere else

    static Talk ask(const HttpRequest &request, Reader read);
    static Talk attempt(const HttpRequest &request, Reader read); ///< refusals are read too
    /// A query whose rows are wanted as a whole. An error of the statement is the end.
    static Result<Talk> ask(const Dialect &dialect, const Query &query, RowsReader read);
    /// As ask(), but when the server refuses the query, `otherwise` goes on.
    static Result<Talk> attempt(const Dialect &dialect, const Query &query, RowsReader read, Reader otherwise);
    static Talk done(const ResultSet &rows = ResultSet());
    static Talk done(Table rows);
    static Talk note(const QString &text); ///< over, without rows, with something to say
};

/// What an answer of status 300 and above means.
Error refusal(const HttpAnswer &answer, const Dialect &dialect);

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/client/wire/httpanswer.h"
#include "core/connection/flavour.h"
#include "core/http/endpoint.h"
#include "core/query/query.h"

#include <QCoreApplication>

namespace penstock {

/// The errors of one query: in sentences that say what to do, with address, status, request id and the server's words.
class QueryError
{
    Q_DECLARE_TR_FUNCTIONS(penstock::QueryError)

public:
    QueryError(const Query &query, const Endpoint &endpoint, Flavour flavour);

    /// For a status of 300 and above, and for a web page that came with 200.
    Error ofAnswer(const HttpAnswer &answer) const;
    /// For a statement that failed in an answer whose status is 200.
    Error ofStatement(const QString &serverText, const HttpAnswer &answer) const;
    /// For an answer that ended before its first row.
    Error ofNoRows(Error error) const;
    /// With the address, status and request id of the answer that the error comes from.
    Error withDetails(Error error, const HttpAnswer &answer) const;

private:
    /// The sentence for what is not there; empty when the text is about something else.
    QString missing(const QString &serverText) const;
    /// What to do about it, when the server's words alone do not tell.
    QString hint(const QString &serverText) const;
    QString withHint(const QString &message, const QString &serverText) const;

    Query m_query;
    Endpoint m_endpoint;
    Flavour m_flavour;
};

} // namespace penstock

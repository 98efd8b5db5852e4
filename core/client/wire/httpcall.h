// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/wire/httpanswer.h"
#include "core/http/httprequest.h"

#include <QObject>

#include <memory>

namespace penstock {

class HttpExchange;
class HttpPool;

/// A request whose answer is small enough to be held as a whole. Deleting it aborts it.
class HttpCall final : public QObject
{
    Q_OBJECT

public:
    /// Longer answers are an error.
    static constexpr qsizetype longestAnswer = 64 * 1024 * 1024;

    /// `settings`: what the request was made with.
    HttpCall(HttpPool &pool, const ClientSettings &settings, const HttpRequest &request);
    ~HttpCall() override;

    const HttpExchange &exchange() const { return *m_exchange; }

    /// After done(): the answer with any HTTP status, or why there is none.
    const Result<HttpAnswer> &answer() const { return m_answer; }

Q_SIGNALS:
    void done();

private:
    void collect();

    std::unique_ptr<HttpExchange> m_exchange;
    Result<HttpAnswer> m_answer;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/httpcall.h"

#include "core/http/httpexchange.h"
#include "core/http/httppool.h"

namespace penstock {

HttpCall::HttpCall(HttpPool &pool, const ClientSettings &settings, const HttpRequest &request)
    : m_exchange(pool.send(request))
{
    m_answer->setQuestion(request.path, settings);
    connect(m_exchange.get(), &HttpExchange::readyRead, this, &HttpCall::collect);
    connect(m_exchange.get(), &HttpExchange::finished, this, [this] {
        collect();
        if (m_answer)
            m_answer->head = m_exchange->head();
        if (m_answer && m_exchange->error())
            m_answer = std::unexpected(*m_exchange->error());
        Q_EMIT done();
    });
}

HttpCall::~HttpCall() = default;

void HttpCall::collect()
{
    if (!m_answer)
        return;
    m_answer->body += m_exchange->read();
    if (m_answer->body.size() <= longestAnswer)
        return;
    m_answer = failure(Error::Kind::TooLarge, tr("The answer to %1 is longer than %2 MiB.")
                                                  .arg(QString::fromLatin1(m_exchange->request().path))
                                                  .arg(longestAnswer / 1024 / 1024));
    m_exchange->abort();
    Q_EMIT done();
}

} // namespace penstock

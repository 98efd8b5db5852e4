// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/write/tabletimesjob.h"

#include "core/client/dialect/dialect.h"
#include "core/client/dialect/serverlink.h"
#include "core/client/wire/answererror.h"
#include "core/client/wire/httpcall.h"
#include "core/http/httppool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

TableTimesJob::TableTimesJob(const ServerLink &link, QObject *parent) : Job(parent)
{
    HttpRequest request = link.dialect->newRequest("GET", "/exec");
    request.query.append(
        {QStringLiteral("query"), QStringLiteral("SELECT table_name, designatedTimestamp FROM tables()")});
    m_call = std::make_unique<HttpCall>(link.pool, link.dialect->settings(), request);
    connect(m_call.get(), &HttpCall::done, this, [this, endpoint = link.pool.endpoint()] {
        const Result<HttpAnswer> &answer = m_call->answer();
        if (!answer) {
            fail(answer.error());
            return;
        }
        const QJsonObject object = QJsonDocument::fromJson(answer->body).object();
        if (!answer->isSuccess() || !object.value(u"dataset").isArray()) {
            fail(errorFromAnswer(*answer, endpoint));
            return;
        }
        for (const QJsonValue row : object.value(u"dataset").toArray()) {
            const QString time = row[1].toString().toLower();
            if (!time.isEmpty() && time != u"timestamp")
                m_times.insert(row[0].toString().toLower(), time);
        }
        succeed();
    });
}

TableTimesJob::~TableTimesJob() = default;

void TableTimesJob::abort()
{
    m_call.reset();
}

} // namespace penstock

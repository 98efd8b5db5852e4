// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/pointtime.h"
#include "core/pipeline/document/documentobject.h"
#include "core/pipeline/document/documentparts.h"
#include "core/pipeline/document/documenttls.h"

namespace penstock::documentparts {

namespace {

struct PipelineDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineDocument)
};

using Login = KafkaOptions::Login;
using From = KafkaOptions::From;

QStringList neededTexts(DocumentObject &object, const char *key)
{
    const QStringList texts = object.texts(key);
    if (!object.has(key))
        object.refuseMissing(key);
    else if (texts.isEmpty() || texts.contains(QString()))
        object.refuse(key, PipelineDocumentText::tr("this must be a list of texts, none of them empty."));
    return texts;
}

void readLogin(DocumentObject &object, KafkaEntry &entry)
{
    KafkaOptions &options = entry.options;
    options.login = object.choice<Login>(
        "sasl", Login::None,
        {{"plain", Login::Plain}, {"scram-sha-256", Login::ScramSha256}, {"scram-sha-512", Login::ScramSha512}});
    options.user = object.text("user");
    entry.password = readSecret(object, "password");
    if (options.login == Login::None) {
        for (const char *key : {"user", "password"}) {
            if (object.has(key))
                object.refuse(key,
                              PipelineDocumentText::tr("this needs a mechanism to log in by: name it as \"sasl\"."));
        }
        return;
    }
    if (options.user.isEmpty())
        object.refuseMissing("user");
    if (!entry.password.isSet())
        object.refuseMissing("password");
}

void readStart(DocumentObject &object, KafkaOptions &options)
{
    options.from = object.choice<From>("from", options.from,
                                       {{"earliest", From::Earliest},
                                        {"latest", From::Latest},
                                        {"timestamp", From::Timestamp},
                                        {"committed", From::Committed}});
    const QString time = object.text("from_time");
    if (object.has("from_time") != (options.from == From::Timestamp)) {
        object.refuse("from_time", PipelineDocumentText::tr("this goes with \"from\": \"timestamp\"."));
        return;
    }
    if (options.from != From::Timestamp)
        return;
    const Result<std::int64_t> parsed = toPointTime(time.toStdString());
    if (parsed)
        options.fromMs = *parsed / 1'000'000;
    else
        object.refuse("from_time", PipelineDocumentText::tr("this must be a time such as 2018-08-08T15:22:33Z."));
}

} // namespace

KafkaEntry readKafka(DocumentObject &object)
{
    KafkaEntry entry;
    KafkaOptions &options = entry.options;
    options.brokers = neededTexts(object, "brokers");
    options.topics = neededTexts(object, "topics");
    options.group = object.neededText("group");
    options.instanceId = object.text("instance_id");
    options.clientId = object.text("client_id", options.clientId);
    options.format = readMessageFormat(object);
    readStart(object, options);
    readLogin(object, entry);
    readTls(object, options, entry.keyPassword);
    options.sessionTimeout =
        std::chrono::milliseconds(object.number("session_timeout_ms", options.sessionTimeout.count(), 1'000, 300'000));
    options.pollTimeout =
        std::chrono::milliseconds(object.number("poll_timeout_ms", options.pollTimeout.count(), 1'000, 3'600'000));
    options.revokeBudget =
        std::chrono::milliseconds(object.number("revoke_budget_ms", options.revokeBudget.count(), 0, 600'000));
    if (options.revokeBudget >= options.pollTimeout)
        object.refuse("revoke_budget_ms", PipelineDocumentText::tr("this must be less than \"poll_timeout_ms\"."));
    if (options.pollTimeout < options.sessionTimeout)
        object.refuse("poll_timeout_ms",
                      PipelineDocumentText::tr("this must not be less than \"session_timeout_ms\"."));
    return entry;
}

} // namespace penstock::documentparts

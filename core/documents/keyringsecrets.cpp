// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/keyringsecrets.h"

#include "core/connection/secretstore.h"

#include <variant>

namespace penstock {

namespace {

QList<SecretReference *> secretsOf(PipelineDocument &document)
{
    QList<SecretReference *> secrets;
    if (auto *listener = std::get_if<ListenerEntry>(&document.source))
        secrets += &listener->token;
    else if (auto *kafka = std::get_if<KafkaEntry>(&document.source))
        secrets += {&kafka->password, &kafka->keyPassword};
    else if (auto *mqtt = std::get_if<MqttEntry>(&document.source))
        secrets += {&mqtt->password, &mqtt->keyPassword};
    else if (auto *query = std::get_if<QueryEntry>(&document.source))
        secrets += &query->secret;
    for (PipelineDocument::SinkEntry &sink : document.sinks) {
        if (auto *influx = std::get_if<InfluxEntry>(&sink))
            secrets += &influx->secret;
    }
    return secrets;
}

} // namespace

KeyringSecrets::KeyringSecrets(PipelineDocument &document, SecretStore &keyring, QObject *parent)
    : QObject(parent), m_keyring(keyring)
{
    for (SecretReference *secret : secretsOf(document)) {
        if (!secret->keyring.isEmpty() && !secret->given)
            m_missing += secret;
    }
}

void KeyringSecrets::fetch()
{
    if (m_missing.isEmpty()) {
        Q_EMIT fetched();
        return;
    }
    SecretReference *const next = m_missing.first();
    m_keyring.read(next->storeId(), this, [this, next](const SecretStore::Answer &answer) {
        if (!answer.found || answer.secret.isEmpty()) {
            Error error;
            error.kind = Error::Kind::BadInput;
            error.message =
                tr("The keyring has no secret for this pipeline called \"%1\": give the password once more, "
                   "in its form.")
                    .arg(next->keyring);
            Q_EMIT failed(error);
            return;
        }
        next->given = answer.secret;
        m_missing.removeFirst();
        fetch();
    });
}

} // namespace penstock

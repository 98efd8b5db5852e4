// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/pipeline/document/pipelinedocument.h"

#include <QList>
#include <QObject>

namespace penstock {

class SecretStore;

/// The secrets of a document that are in the keyring, fetched before anything is connected to.
class KeyringSecrets final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it; the references of the document are given their secrets.
    KeyringSecrets(PipelineDocument &document, SecretStore &keyring, QObject *parent = nullptr);

    /// fetched() or failed() follows, perhaps at once.
    void fetch();

Q_SIGNALS:
    void fetched();
    void failed(const penstock::Error &error);

private:
    SecretStore &m_keyring;
    QList<SecretReference *> m_missing;
};

} // namespace penstock

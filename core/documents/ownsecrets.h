// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace penstock {

/// The keyring's secrets, by their ids for SecretStore, that belong to one document, wherever they stand in it: they
/// have a name that nobody can guess, which was made for it. Names that people have chosen may be those of others, too.
QStringList ownSecrets(const QByteArray &document);
/// The same of a file; none, when it cannot be read.
QStringList ownSecretsOf(const QString &path);

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/sharedfile.h"

#include <QFile>

namespace penstock {

SharedFile::SharedFile(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    connect(&m_writer, &FileWriter::failed, this,
            [this](const QString &, const Error &error) { Q_EMIT failed(error); });
}

void SharedFile::change(const Change &change)
{
    m_writer.change(m_path, [this, change](const QByteArray &before) {
        if (const std::optional<QByteArray> bytes = change(before))
            return *bytes;
        Error error;
        error.kind = Error::Kind::File;
        error.message = tr("%1 was changed meanwhile and cannot be read: your change is not kept.").arg(m_path);
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return before;
    });
}

void SharedFile::putAside() const
{
    const QString aside = m_path + QStringLiteral(".damaged");
    QFile::remove(aside);
    QFile::rename(m_path, aside);
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/filewriter.h"

#include "core/file/atomicfile.h"
#include "core/settings/privatefolder.h"

#include <QFile>
#include <QFileInfo>

namespace penstock {

FileWriter::FileWriter(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

FileWriter::~FileWriter()
{
    flush();
}

void FileWriter::write(const QString &path, const QByteArray &bytes)
{
    m_thread.start([this, path, bytes] { store(path, bytes); });
}

void FileWriter::change(const QString &path, const Change &change)
{
    m_thread.start([this, path, change] {
        QFile file(path);
        if (file.exists() && !file.open(QIODevice::ReadOnly)) {
            tell(path, failure(Error::Kind::File, file.errorString()));
            return;
        }
        const QByteArray before = file.isOpen() ? file.readAll() : QByteArray();
        file.close();
        if (const QByteArray bytes = change(before); bytes != before)
            store(path, bytes);
    });
}

void FileWriter::remove(const QString &path)
{
    m_thread.start([path] { QFile::remove(path); });
}

void FileWriter::read(const QString &path, qint64 mostBytes, const std::function<void(const QByteArray &)> &then)
{
    m_thread.start([this, path, mostBytes, then] {
        QFile file(path);
        if (file.exists() && !file.open(QIODevice::ReadOnly))
            return;
        const QByteArray bytes = file.isOpen() ? file.read(mostBytes) : QByteArray();
        QMetaObject::invokeMethod(this, [then, bytes] { then(bytes); }, Qt::QueuedConnection);
    });
}

void FileWriter::flush()
{
    m_thread.waitForDone();
}

void FileWriter::store(const QString &path, const QByteArray &bytes)
{
    (void)ensurePrivateFolder(QFileInfo(path).absolutePath()); // what is wrong with it, writing says
    tell(path, AtomicFile::write(path, bytes, AtomicFile::Access::Private));
}

void FileWriter::tell(const QString &path, const Status &status)
{
    const auto emitResult = [this, path, status] {
        if (status)
            Q_EMIT written(path);
        else
            Q_EMIT failed(path, status.error());
    };
    QMetaObject::invokeMethod(this, emitResult, Qt::QueuedConnection);
}

} // namespace penstock

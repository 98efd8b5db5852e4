// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/recentfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace penstock {

namespace {

QStringList decoded(const QByteArray &bytes)
{
    QStringList files;
    const QJsonArray saved = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &file : saved) {
        if (!file.toString().isEmpty() && files.size() < RecentFiles::most)
            files += file.toString();
    }
    files.removeDuplicates();
    return files;
}

QStringList withFirst(QStringList files, const QString &file)
{
    files.removeAll(file);
    files.prepend(file);
    return files.first(std::min(files.size(), RecentFiles::most));
}

} // namespace

RecentFiles::RecentFiles(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    if (QFile file(m_path); file.open(QIODevice::ReadOnly))
        m_files = decoded(file.readAll());
}

void RecentFiles::add(const QString &file)
{
    const QString absolute = QFileInfo(file).absoluteFilePath();
    m_files = withFirst(m_files, absolute);
    m_writer.change(m_path, [absolute](const QByteArray &before) {
        return QJsonDocument(QJsonArray::fromStringList(withFirst(decoded(before), absolute))).toJson();
    });
}

QString RecentFiles::folder() const
{
    for (const QString &file : m_files) {
        const QFileInfo folder(QFileInfo(file).absolutePath());
        if (folder.isDir())
            return folder.filePath();
    }
    return {};
}

} // namespace penstock

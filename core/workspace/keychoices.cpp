// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keychoices.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

namespace {

constexpr int settleTime = 100; // ms after a change on the disk
constexpr qint64 mostBytes = 1024 * 1024;

QHash<QString, QStringList> decoded(const QByteArray &bytes)
{
    QHash<QString, QStringList> keys;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    for (auto command = object.begin(); command != object.end(); ++command) {
        if (!command.value().isArray())
            continue;
        QStringList &list = keys[command.key()];
        const QJsonArray values = command.value().toArray();
        for (const auto &value : values) {
            if (!value.toString().isEmpty())
                list += value.toString();
        }
    }
    return keys;
}

QByteArray encoded(const QHash<QString, QStringList> &keys)
{
    QJsonObject object;
    for (auto command = keys.cbegin(); command != keys.cend(); ++command)
        object.insert(command.key(), QJsonArray::fromStringList(command.value()));
    return QJsonDocument(object).toJson();
}

} // namespace

KeyChoices::KeyChoices(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(settleTime);
    connect(&m_readTimer, &QTimer::timeout, this, &KeyChoices::read);
    const auto readSoon = [this] { m_readTimer.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, readSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this, readSoon] {
        if (QFileInfo::exists(m_path))
            readSoon();
    });
    connect(&m_writer, &FileWriter::failed, this, [this](const QString &, const Error &error) {
        Error told = error;
        told.message = tr("The keys are not kept. %1").arg(error.message);
        Q_EMIT failed(told);
    });
    watch();
    QFile file(m_path); // here alone it is waited for: the window is made with these keys
    if (file.open(QIODevice::ReadOnly))
        m_keys = decoded(file.read(mostBytes));
}

std::optional<QStringList> KeyChoices::keys(const QString &command) const
{
    const auto known = m_keys.constFind(command);
    return known == m_keys.cend() ? std::nullopt : std::optional(*known);
}

void KeyChoices::choose(const QString &command, const QStringList &keys)
{
    change([command, keys](Keys &all) { all[command] = keys; });
}

void KeyChoices::forget(const QString &command)
{
    change([command](Keys &all) { all.remove(command); });
}

void KeyChoices::forgetAll()
{
    change([](Keys &all) { all.clear(); });
}

/// Here, and in the file as another window has written it meanwhile.
void KeyChoices::change(const std::function<void(Keys &)> &change)
{
    change(m_keys);
    ++m_changes;
    m_writer.change(m_path, [change](const QByteArray &before) {
        Keys keys = decoded(before);
        change(keys);
        return encoded(keys);
    });
    Q_EMIT changed();
}

/// Behind what was chosen before; what is chosen while it is read would be undone by the answer, which is older.
void KeyChoices::read()
{
    watch();
    m_writer.read(m_path, mostBytes, [this, changes = m_changes](const QByteArray &bytes) {
        if (changes == m_changes)
            take(decoded(bytes));
        else
            m_readTimer.start();
    });
}

void KeyChoices::take(const Keys &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    Q_EMIT changed();
}

/// The file, or, while there is none, its folder.
void KeyChoices::watch()
{
    const bool isThere = QFileInfo::exists(m_path);
    const QString wanted = isThere ? m_path : QFileInfo(m_path).absolutePath();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (watched == QStringList{wanted})
        return;
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_watcher.addPath(wanted);
}

} // namespace penstock

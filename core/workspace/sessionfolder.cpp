// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sessionfolder.h"

#include "core/settings/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

namespace penstock {

namespace {

constexpr int mostFolders = 1'000;

QString lockFile(const QString &folder)
{
    return folder + QStringLiteral(".lock");
}

QString tabSuffix()
{
    return QStringLiteral(".tab");
}

QStringList tabsIn(const QString &folder)
{
    QStringList ids;
    const QStringList names = QDir(folder).entryList({u'*' + tabSuffix()}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString &name : names)
        ids += name.chopped(tabSuffix().size());
    return ids;
}

} // namespace

SessionFolder::SessionFolder(const QString &parent)
{
    if (!ensurePrivateFolder(parent))
        return;
    for (int number = 1; number <= mostFolders && !m_lock; ++number) {
        m_path = parent + u'/' + QString::number(number);
        m_lock = take(m_path);
    }
    if (!m_lock || !ensurePrivateFolder(m_path)) {
        m_path.clear();
        return;
    }
    const QStringList others = QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : others) {
        const QString folder = parent + u'/' + name;
        if (folder == m_path)
            continue;
        if (const std::unique_ptr<QLockFile> lock = take(folder))
            adopt(folder);
    }
}

SessionFolder::~SessionFolder() = default;

/// Null while a living process holds it.
std::unique_ptr<QLockFile> SessionFolder::take(const QString &folder) const
{
    auto lock = std::make_unique<QLockFile>(lockFile(folder));
    lock->setStaleLockTime(0); // a process that lives holds it, however long
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

SessionFolder::Order SessionFolder::order() const
{
    QFile file(orderFile(m_path));
    const QJsonObject saved =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    Order order;
    order.current = saved[u"current"].toString();
    order.layout = TabLayout::of(saved);
    QStringList present = tabsIn(m_path);
    const QJsonArray ids = saved[u"tabs"].toArray();
    for (const QJsonValue &id : ids) {
        if (present.removeAll(id.toString()) > 0)
            order.tabs += id.toString();
    }
    // The rest was left behind: by other windows, or by a crash between a new tab and the list of them.
    order.tabs += present;
    return order;
}

void SessionFolder::adopt(const QString &folder) const
{
    const QStringList ids = tabsIn(folder);
    for (const QString &id : ids) {
        QFile::rename(tabFile(folder, id), tabFile(m_path, id));
    }
    QFile::remove(orderFile(folder));
    QDir().rmdir(folder); // only when it is empty
}

QString SessionFolder::tabFile(const QString &folder, const QString &id)
{
    return folder + u'/' + id + tabSuffix();
}

QString SessionFolder::orderFile(const QString &folder)
{
    return folder + QStringLiteral("/order.json");
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/saved/savedqueriesmodel.h"

#include "core/query/queryfile.h"
#include "core/workspace/querylibrary.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QMimeData>
#include <QSignalBlocker>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace penstock {

namespace {

QString ownType()
{
    return QStringLiteral("application/x-penstock-saved-query");
}

QString nameOf(const QueryLibrary::Entry &entry)
{
    const QString name = entry.path.mid(entry.path.lastIndexOf(u'/') + 1);
    return entry.isFolder ? name : name.first(name.lastIndexOf(u'.'));
}

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

} // namespace

SavedQueriesModel::SavedQueriesModel(QueryLibrary &library, QObject *parent)
    : QStandardItemModel(parent), m_library(library)
{
    connect(&m_library, &QueryLibrary::entriesChanged, this, &SavedQueriesModel::update);
    fill();
}

void SavedQueriesModel::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (!m_isHeld && m_isOutdated)
        fill();
}

void SavedQueriesModel::update()
{
    if (m_isHeld)
        m_isOutdated = true;
    else
        fill();
}

/// Views and proxies are told once, when all is there, and not of each row.
void SavedQueriesModel::fill()
{
    m_isOutdated = false;
    beginResetModel();
    QSignalBlocker silence(this);
    removeRows(0, rowCount());
    m_items.clear();
    const QIcon folderIcon = themedIcon(QStringLiteral("folder"));
    const QIcon queryIcon = themedIcon(QStringLiteral("edit"));
    for (const QueryLibrary::Entry &entry : m_library.entries()) {
        auto item = std::make_unique<QStandardItem>(entry.isFolder ? folderIcon : queryIcon, nameOf(entry));
        const std::optional<Language> language = QueryFile::languageOf(entry.path);
        item->setData(entry.path, PathRole);
        item->setData(entry.isFolder, FolderRole);
        item->setData(entry.path + u'\n' + entry.text, SearchRole);
        item->setDropEnabled(entry.isFolder);
        if (!entry.isFolder && language) {
            item->setData(languageName(*language), DetailRole);
            const QString tip = QDir::toNativeSeparators(m_library.fullPath(entry.path)) + u'\n' + entry.text.left(400);
            item->setToolTip(QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(tip.toHtmlEscaped()));
        }
        const qsizetype end = std::max(qsizetype(0), entry.path.lastIndexOf(u'/'));
        QStandardItem *const parent = m_items.value(entry.path.first(end));
        m_items.insert(entry.path, item.get());
        (parent ? parent : invisibleRootItem())->appendRow(item.release());
    }
    silence.unblock();
    endResetModel();
    Q_EMIT filled();
}

QModelIndex SavedQueriesModel::indexOf(const QString &path) const
{
    const QStandardItem *const item = m_items.value(path);
    return item ? item->index() : QModelIndex();
}

bool SavedQueriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return QStandardItemModel::setData(index, value, role);
    const QString name = value.toString().trimmed();
    if (name == index.data().toString())
        return false;
    const Result<QString> renamed = m_library.rename(index.data(PathRole).toString(), name);
    if (renamed)
        Q_EMIT movedTo(*renamed);
    else
        Q_EMIT failed(renamed.error().message);
    return renamed.has_value(); // the folder is read again, and the model filled
}

QStringList SavedQueriesModel::mimeTypes() const
{
    return {ownType(), QStringLiteral("text/uri-list")};
}

QMimeData *SavedQueriesModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList paths;
    QList<QUrl> urls;
    for (const QModelIndex &index : indexes) {
        paths += index.data(PathRole).toString();
        urls += QUrl::fromLocalFile(m_library.fullPath(paths.last()));
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(ownType(), paths.join(u'\n').toUtf8());
    data->setUrls(urls);
    return data.release();
}

bool SavedQueriesModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                        const QModelIndex &parent) const
{
    const bool isPlace = !parent.isValid() || parent.data(FolderRole).toBool();
    return isPlace && (data->hasFormat(ownType()) || !filesIn(*data).isEmpty());
}

bool SavedQueriesModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                     const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QString folder = parent.data(PathRole).toString();
    if (!data->hasFormat(ownType())) {
        Q_EMIT filesDropped(filesIn(*data), folder);
        return false;
    }
    const QStringList paths = QString::fromUtf8(data->data(ownType())).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &path : paths) {
        if (const Result<QString> moved = m_library.move(path, folder))
            Q_EMIT movedTo(*moved);
        else
            Q_EMIT failed(moved.error().message);
    }
    return false; // the view would take the rows out; they are where the folder is read to have them
}

} // namespace penstock

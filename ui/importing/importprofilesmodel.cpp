// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importprofilesmodel.h"

#include "core/async/visibletext.h"
#include "ui/common/theme.h"

#include <QMimeData>
#include <QUrl>

namespace penstock {

ImportProfilesModel::ImportProfilesModel(ImportProfiles &profiles, const QString &folder, QObject *parent)
    : QAbstractListModel(parent), m_profiles(profiles), m_folder(folder)
{
    take();
    connect(&profiles, &ImportProfiles::changed, this, &ImportProfilesModel::take);
}

void ImportProfilesModel::take()
{
    if (m_all == m_profiles.all())
        return;
    beginResetModel();
    m_all = m_profiles.all();
    endResetModel();
}

void ImportProfilesModel::setFingerprint(const QString &fingerprint)
{
    m_fingerprint = fingerprint;
    if (!m_all.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_all.size()) - 1));
}

int ImportProfilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_all.size());
}

QVariant ImportProfilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeptProfile &kept = m_all.at(index.row());
    const bool fits = kept.profile.isKnownBy(m_fingerprint);
    switch (role) {
    case Qt::DisplayRole:
        return fits ? tr("%1 · for files like this").arg(visibleText(kept.name)) : visibleText(kept.name);
    case Qt::EditRole:
        return kept.name;
    case Qt::ToolTipRole:
        return kept.profile.header.isEmpty() ? tr("For any file")
                                             : tr("Columns: %1").arg(kept.profile.header.join(QStringLiteral(", ")));
    case Qt::DecorationRole:
        return fits ? themedIcon(QStringLiteral("check"), ThemeRole::Accent) : themedIcon(QStringLiteral("file-csv"));
    default:
        return {};
    }
}

bool ImportProfilesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || name.isEmpty())
        return false;
    if (const QString &before = m_all.at(index.row()).name; name != before)
        m_profiles.rename(before, name);
    return true;
}

Qt::ItemFlags ImportProfilesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

QStringList ImportProfilesModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData *ImportProfilesModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> urls;
    for (const QModelIndex &index : indexes)
        urls += QUrl::fromLocalFile(m_folder.fileOf(m_all.at(index.row()).name));
    auto *data = new QMimeData;
    data->setUrls(urls);
    return data;
}

bool ImportProfilesModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return !profileFiles(data).isEmpty();
}

bool ImportProfilesModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &)
{
    QStringList files = profileFiles(data);
    // One of its own that comes back.
    files.removeIf([this](const QString &file) { return file.startsWith(m_folder.path() + u'/'); });
    if (!files.isEmpty())
        Q_EMIT filesDropped(files);
    return !files.isEmpty();
}

QStringList ImportProfilesModel::profileFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            files += url.toLocalFile();
    }
    return files;
}

} // namespace penstock

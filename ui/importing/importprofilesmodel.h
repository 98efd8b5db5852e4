// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/profile/importprofiles.h"

#include <QAbstractListModel>

namespace penstock {

/// The kept profiles of imports by name; those for the file at hand say so. An item is renamed by editing it, goes out
/// as its file by dragging, and files that are dropped are offered.
class ImportProfilesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `folder`: where the profiles' files are.
    ImportProfilesModel(ImportProfiles &profiles, const QString &folder, QObject *parent = nullptr);

    void setFingerprint(const QString &fingerprint); ///< of the file at hand
    const KeptProfile &profile(int row) const { return m_all.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// The files of a drop that are called as profiles are.
    static QStringList profileFiles(const QMimeData *data);

Q_SIGNALS:
    void filesDropped(const QStringList &files);

private:
    void take();

    ImportProfiles &m_profiles;
    ImportProfileFolder m_folder;
    QList<KeptProfile> m_all;
    QString m_fingerprint;
};

} // namespace penstock

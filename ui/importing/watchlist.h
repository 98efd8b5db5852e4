// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace penstock {

class WatchStrip;
class WatchedFolder;
class WatchedFolders;

/// The watched folders of the window, a strip each; hidden while there is none. There may be several of them.
class WatchList final : public QWidget
{
    Q_OBJECT

public:
    /// `folders` must outlive it.
    explicit WatchList(WatchedFolders &folders, QWidget *parent = nullptr);

    int count() const; ///< strips, also of those that have ended

private:
    void present();

    WatchedFolders &m_folders;
    QHash<WatchedFolder *, WatchStrip *> m_strips;
    QVBoxLayout *m_column = nullptr;
};

} // namespace penstock

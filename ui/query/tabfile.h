// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/queryfiles.h"
#include "ui/services.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace penstock {

class MessageBar;
class QueryTab;
struct SavedTab;

/// The file that a query's tab is kept in, if it is in one: opened, saved and watched. It is never written over what
/// somebody else has put there unless that was said.
class TabFile final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the tab; the message stands in it.
    TabFile(QueryTab &tab, const Services &services, MessageBar &message);

    const QString &path() const { return m_path; } ///< empty: none
    QString name() const;                          ///< without folders and ending
    bool isModified() const { return m_isModified; }

    /// Puts what was read into the tab, and what it runs against.
    void show(const QString &path, const LoadedQuery &loaded);
    /// As it was in the last run of the program; what has become of the file is found out in the background.
    void restore(const SavedTab &saved);
    void addTo(SavedTab *saved) const;

    void save(); ///< asks where to, if it is in none
    void saveAs();
    /// Somebody has put the file there.
    void follow(const QString &path);

    void textChanged();

Q_SIGNALS:
    void changed(); ///< the name, or whether it is modified

private:
    QueryFile current() const;
    void writeTo(const QString &path, bool isReplacing);
    void written(const QString &path, const QueryFile &query, const StoredQuery &stored);
    void askAboutConflict(const QString &path, const QString &reason);
    void chooseElsewhere();
    void reload();
    void look();
    void judge(const Result<LoadedQuery> &found);
    void setPath(const QString &path);
    void setModified(bool isModified);
    void tellUnknownConnection(const QString &name);
    bool isStranger(const QueryFile &query) const;
    void keepTargetOf(const QueryFile &query);
    bool keepsTarget() const;

    QueryTab &m_tab;
    const Services &m_services;
    MessageBar &m_message;
    QString m_path;
    QByteArray m_print;    ///< of the file as it was read or written last; empty: none is to be there
    QueryFile m_file;      ///< the same; its text is what the file has
    bool m_isKnown = true; ///< that text is
    struct Target
    {
        QString profileId;
        QString database;
    };
    std::optional<Target> m_standIn; ///< the tab's in place of the file's, whose connection is not here
    bool m_isModified = false;
    bool m_isWriting = false;
    struct Wish
    {
        QString path;
        bool isReplacing;
    };
    std::optional<Wish> m_next; ///< asked for while it was written
    bool m_savesAgain = false;  ///< the same, of save()
    QFileSystemWatcher m_watcher;
    QTimer m_lookTimer;
};

} // namespace penstock

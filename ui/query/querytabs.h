// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/savedtab.h"
#include "core/workspace/tablayout.h"
#include "ui/services.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QMessageBox;
class QSplitter;
class QTabBar;

namespace penstock {

class QueryTab;
class TabDrag;
class TabHalf;
class TimeAxisLink;
struct Error;
struct LoadedQuery;
class WorkTab;
class WriteTab;

/// The window's centre: one tab per query, each with editor, results and messages, and tabs for line protocol; all in
/// one place or in two halves, of which the one with the focus is worked in. Tabs are counted through both, those of
/// the first half first; the current one is in front where one works.
class QueryTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit QueryTabs(const Services &services, QWidget *parent = nullptr);
    ~QueryTabs() override;

    /// The target of new and current tabs, chosen in the tool bar.
    void setTarget(const QString &profileId, const QString &database);

    QueryTab *newTab();
    QueryTab *newTabIn(TabHalf &half);
    WriteTab *newWriteTab();
    QueryTab *currentTab() const; ///< null: the current one is none for queries
    WorkTab *currentWork() const;
    void focusEditor(); ///< of the current tab

    int count() const;
    QWidget *widget(int index) const; ///< null: none is there
    int indexOf(const QWidget *tab) const;
    int currentIndex() const;
    void setCurrentIndex(int index);
    QWidget *currentWidget() const { return widget(currentIndex()); }
    void setCurrentWidget(const QWidget *tab);
    QString tabText(int index) const;
    QString tabToolTip(int index) const;
    QIcon tabIcon(int index) const;
    QTabBar *tabBar() const;       ///< of the half that is worked in
    QWidget *cornerWidget() const; ///< the same

    QList<TabHalf *> halves() const { return m_halves; }
    bool isSplit() const { return m_halves.size() > 1; }
    TabLayout layoutOfTabs() const;
    QList<WorkTab *> frontTabs() const; ///< of each half
    /// The current tab goes into a half of its own, at the right or below; the only one there is stays, and a new one
    /// is beside it. When there are two already, they stand so from now on.
    void split(TabLayout::Split to);
    void splitRight(int index); ///< with that tab
    void splitDown(int index);
    void unsplit(); ///< all in one place again
    void moveToOtherHalf(int index);
    /// Charts in both halves have one axis of time, while there are two.
    void setTimesLinked(bool linked);
    bool areTimesLinked() const;

    /// Puts the statement into a fresh tab (or the current one when it is empty) and runs it if asked.
    void openStatement(const QString &profileId, const QString &database, const QString &statement, bool run,
                       Language language = Language::InfluxQl);

    /// Puts line protocol into a fresh tab, or the current one when that is one for lines and empty.
    void openLines(const QString &profileId, const QString &database, const QString &lines);

    /// The same with a file that is written as it is.
    void openLinesFile(const QString &profileId, const QString &database, const QString &file);

    /// Writes text at the caret of the current query, or else of a new one, e.g. a quoted name dragged or chosen from
    /// the explorer.
    void insertText(const QString &text);
    /// Writes a whole statement beside those of the current query, or into a new one where it cannot stand there: the
    /// query has another language, or is a script of Flux. Nothing is run.
    void insertStatement(const QString &statement, Language language);

    void runCurrent();
    void runAllCurrent();
    void runCurrentIntoFile(); ///< a query
    void stopCurrent();
    void closeCurrent();
    /// Unless changes of points are staged in it: it says so, in front. Where work would be cut off it is asked, and
    /// the tab closes when that was stopped.
    void closeTab(int index);
    bool mayClose();             ///< false: such a tab is there, as above
    void closeOthers(int index); ///< of its half
    void closeBehind(int index); ///< those to the right of it
    void duplicate(int index);
    void reopenClosed(); ///< the last one, if there is one
    bool canReopen() const { return !m_closed.isEmpty(); }
    QString currentStatus() const;

    /// In the tab that has it, or the current one when it is empty, or a fresh one; failed() tells why not.
    void openFile(const QString &path);
    void saveTab(int index); ///< asks where to, if it is in no file
    void saveTabAs(int index);

    /// Hands texts and targets to the store now; otherwise within a second of typing, and at the end.
    void save();

Q_SIGNALS:
    void currentChanged(int index);          ///< another tab is worked in, or none was before
    void splitChanged();                     ///< by another arrangement, or the link of the times
    void runningChanged(bool running);       ///< of the current tab
    void languageChanged(Language language); ///< of the current tab
    void
    statusChanged(const QString &status); ///< of the current tab: "home · telemetry · 2,000 rows · first row 14 ms · …"
    void targetChanged(const QString &profileId, const QString &database); ///< of the current tab, by changing tabs
    void written(const QString &profileId);                                ///< something is otherwise there than before
    void failed(const penstock::Error &error);                             ///< a file could not be opened
    void canReopenChanged(bool can);
    void closedUnsaved(const QString &title); ///< a tab was, with what its file does not have; reopenClosed() has it

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    static constexpr qsizetype rememberedTabs = 20;

    struct Place
    {
        TabHalf *half;
        int index; ///< in it
    };
    Place placeOf(int index) const;
    TabHalf *otherHalf() const; ///< null: there is one only
    TabHalf *addHalf();
    void dropHalf(TabHalf *half);
    void activate(TabHalf *half);
    void showActive();
    void halfChanged(const TabHalf *half);
    void moveTab(WorkTab *tab, TabHalf *to);
    void arrange(TabLayout::Split to);
    void share(int first);
    void keepShare();
    void restoreSplit(const TabLayout &layout, const QStringList &second);

    bool mayClose(WorkTab &tab);
    bool asksToStop(WorkTab &tab);
    void stopAndClose(WorkTab &tab);
    WorkTab *tabAt(int index) const;
    QueryTab *addQueryTab(const QString &id = {});
    QueryTab *newTabBeside(const QueryTab *tab);
    void openBeside(const QueryTab &tab, const QString &statement, const QString &note);
    WriteTab *addWriteTab(const QString &id = {});
    WriteTab *blankWriteTab();
    void add(WorkTab *tab, const QString &id);
    void restoreTab(const SavedTab &saved);
    void restore();
    QueryTab *tabOfFile(const QString &path) const;
    void showFile(const QString &path, const LoadedQuery &loaded);
    void followFile(const QString &from, const QString &to);
    void updateTitle(WorkTab *tab);
    void currentTabChanged();
    void scheduleSave();

    const Services &m_services;
    QSplitter *m_splitter = nullptr;
    QList<TabHalf *> m_halves; ///< one or two
    TabHalf *m_active = nullptr;
    int m_share = 500; ///< see TabLayout
    TimeAxisLink *m_link = nullptr;
    TabDrag *m_drag = nullptr;
    bool m_isMoving = false; ///< a tab, from half to half, or away
    QString m_profileId;
    QString m_database;
    QList<SavedTab> m_closed; ///< the last one at the end
    /// So many of them: what was closed in one go is kept whole, and the last ones that were closed after it.
    qsizetype m_remembered = rememberedTabs;
    QTimer m_saveTimer;
    QPointer<QMessageBox> m_question; ///< whether work is stopped with its tab
};

} // namespace penstock

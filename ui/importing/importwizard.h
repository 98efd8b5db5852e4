// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importdraft.h"
#include "ui/services.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace penstock {

class ColumnsPage;
class FilePage;
class ImportPage;
class ImportProfiles;
class ProfileWay;
class QueueBar;
class RoleLabel;
class RunPage;
class StepIndicator;
class TargetPage;
class WizardFiles;

/// Takes CSV files into a database, one after the other: file and dialect → columns → target → run.
///
/// Not modal: the window stays usable, several imports can run. Closing while it runs leaves the pipeline running (the
/// monitor shows it); a closed wizard deletes itself, at the latest when its import has ended.
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    /// At least one file. The target is a proposal: profile id and database may be empty.
    ImportWizard(const Services &services, const QStringList &files, const QString &profileId, const QString &database,
                 QWidget *parent = nullptr);
    ~ImportWizard() override;

    /// Files that come after those that are there.
    void enqueue(const QStringList &files);
    bool hasNextFile() const; ///< one waits
    ProfileWay &way() const { return *m_way; }

    void done(int result) override;

Q_SIGNALS:
    /// A result was chosen after the import; `asChart`: it has a time and a number.
    void openResult(const QString &profileId, const QString &database, const QString &statement, bool asChart);
    /// The wizard was closed while this file is still being imported.
    void goesOn(const QString &fileName);
    /// It was closed while what the import wrote was being deleted, which has failed.
    void undoFailed(const penstock::Error &error);
    /// It was closed while lines were being saved: what became of that.
    void linesSaved(const QString &text);
    /// The wizard was closed before these files had their turn.
    void filesLeft(const QStringList &files);
    /// The database's schema has changed.
    void imported(const QString &profileId, const QString &database);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makePages();
    QHBoxLayout *makeButtons();
    void connectPages();
    void focusNext();
    ImportPage *page(int step) const;
    int step() const;
    void go(int step);
    void goOn();
    void start();
    void openFile(const QString &file);
    void endRun();
    void nextFile();
    void updateTitle();
    void updateButtons();
    QString hint() const;
    QString waiting() const;

    Services m_services;
    ImportDraft m_draft;
    WizardFiles *m_files = nullptr;
    ImportProfiles *m_profiles = nullptr;
    ProfileWay *m_way = nullptr;
    StepIndicator *m_steps = nullptr;
    QueueBar *m_queue = nullptr;
    QStackedWidget *m_stack = nullptr;
    FilePage *m_file = nullptr;
    ColumnsPage *m_columns = nullptr;
    TargetPage *m_target = nullptr;
    RunPage *m_run = nullptr;
    RoleLabel *m_hint = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace penstock

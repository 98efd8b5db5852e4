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
class RunPage;
class StepIndicator;
class TargetPage;

/// Takes a CSV file into a database: file and dialect → columns → target → run.
///
/// Not modal: the window stays usable, several imports can run. Closing while it runs leaves the pipeline running (the
/// monitor shows it); a closed wizard deletes itself, at the latest when its import has ended.
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    /// The target is a proposal: profile id and database may be empty.
    ImportWizard(const Services &services, const QString &file, const QString &profileId, const QString &database,
                 QWidget *parent = nullptr);
    ~ImportWizard() override;

    void done(int result) override;

Q_SIGNALS:
    /// "Open result" was pressed after the import.
    void openResult(const QString &profileId, const QString &database, const QString &statement);
    /// The database's schema has changed.
    void imported(const QString &profileId, const QString &database);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makePages();
    QHBoxLayout *makeButtons();
    void connectPages();
    ImportPage *page(int step) const;
    int step() const;
    void go(int step);
    void start();
    void updateButtons();

    Services m_services;
    ImportDraft m_draft;
    StepIndicator *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    FilePage *m_file = nullptr;
    ColumnsPage *m_columns = nullptr;
    TargetPage *m_target = nullptr;
    RunPage *m_run = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace penstock

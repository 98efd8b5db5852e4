// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QMainWindow>

#include <memory>

namespace penstock {

struct Error;

/// Docks, tabs and actions; assembles, decides nothing.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens import wizards for CSV files and says why others are not taken.
    void openFiles(const QStringList &files);

    /// Selects and opens a connection. A tab whose text was written for another keeps its own: there is a new one then.
    void openConnection(const QString &profileId, const QString &database = {});
    /// The same at the start, for want of a tab that came back with its own.
    void openFirstConnection(const QString &profileId, const QString &database = {});

    /// For --demo: shows a statement in a tab and runs it.
    void openStatement(const QString &profileId, const QString &database, const QString &statement, bool run);

    /// Shows the current query's answer as a chart.
    void showChart();

    /// Lists again what a database holds, after something was written to it.
    void showImported(const QString &profileId, const QString &database);

    /// Says something at the top of the window until it is closed there.
    void showError(const Error &error);
    void showNotice(const QString &text);

    /// It was closed to come back at once, made anew.
    bool startsAgain() const;

    /// Where nobody can be asked (a signal, the end of a session that does not wait): stops what is under way, keeps
    /// texts and layout, and closes when that has ended, or in two seconds. ended() follows.
    void endUnasked();

Q_SIGNALS:
    void ended(); ///< as by endUnasked()
    void demoRequested();
    void logRequested(); ///< of the program

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void followSession();
    void keepAll();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock

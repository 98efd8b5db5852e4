// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/adminrequest.h"
#include "core/query/language.h"
#include "ui/services.h"

#include <QDockWidget>

#include <memory>

namespace penstock {

/// Connections › databases › measurements › tags and fields, fetched when opened, with a filter.
class ExplorerDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit ExplorerDock(const Services &services, QWidget *parent = nullptr);
    ~ExplorerDock() override;

    /// Opens the connection's branch and selects the database.
    void reveal(const QString &profileId, const QString &database);

Q_SIGNALS:
    /// Somebody said that the current query shall run there; a click alone never does.
    void targetChosen(const QString &profileId, const QString &database);
    void newQueryRequested(const QString &profileId, const QString &database);
    void measurementSelected(const QString &measurement);
    void statementRequested(const QString &profileId, const QString &database, const QString &statement, bool run,
                            penstock::Language language);
    void insertRequested(const QString &text); ///< an already quoted name
    void connectionManagerRequested(const QString &profileId);
    void administrationRequested(const QString &profileId);
    void importRequested(const QString &profileId, const QString &database);
    void dropRequested(const QString &profileId, penstock::AdminRequest::Kind kind, const QString &database,
                       const QString &measurement);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock

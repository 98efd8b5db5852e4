// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QObject>

namespace penstock {

class FileIntake;
class MonitorDock;
class TargetBar;
struct RunTarget;

/// What a run did not store, or did not come to, goes back to where that run wrote to: tables by the wizard, lines into
/// a tab.
class WriteAgain final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `target`: where it goes when the connection of the run is gone.
    WriteAgain(const Services &services, MonitorDock &monitor, FileIntake &intake, const TargetBar &target,
               QObject *parent);

private:
    RunTarget targetOf(const QString &name) const;

    const Services &m_services;
    const TargetBar &m_target;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QObject>

namespace penstock {

/// Makes the services do what the settings say of them, now and when they change: the memory of results, the requests
/// that are kept, the local server's program.
class SettingsFollower final : public QObject
{
    Q_OBJECT

public:
    /// The services outlive it.
    SettingsFollower(const Services &services, QObject *parent);

private:
    void follow(const QString &key);

    const Services &m_services;
};

} // namespace penstock

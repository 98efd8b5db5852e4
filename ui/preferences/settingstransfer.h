// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QObject>

class QWidget;

namespace penstock {

class MessageBar;
struct SettingsFile;

/// Settings into a file, and out of one; see SettingsFile. What came of it is said in the bar.
class SettingsTransfer final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    SettingsTransfer(const Services &services, MessageBar &message, QWidget &window);

    void chooseFile();
    void choosePlace(bool withConnections);
    void takeFrom(const QString &path); ///< says what would change, and asks
    void writeTo(const QString &path, bool withConnections);

private:
    void ask(const SettingsFile &file);
    void apply(const SettingsFile &file);

    const Services &m_services;
    MessageBar &m_message;
    QWidget &m_window;
};

} // namespace penstock

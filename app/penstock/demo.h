// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QObject>

namespace penstock {

class MainWindow;
class Pipeline;
class Session;
class TideSampleJob;
struct Error;

/// Shows the program with data: local server up, computed tide levels made and imported, one question asked of them.
class Demo final : public QObject
{
    Q_OBJECT

public:
    Demo(const Services &services, MainWindow &window, QObject *parent = nullptr);

    void start(); ///< does nothing while it is under way

private:
    void sessionStateChanged(Session *session);
    void makeSample();
    void importSample();
    void imported();
    void fail(const Error &error);

    const Services &m_services;
    MainWindow &m_window;
    TideSampleJob *m_sample = nullptr;
    Pipeline *m_pipeline = nullptr;
    QString m_file;
    bool m_running = false;
    bool m_waiting = false; ///< for the local server
};

} // namespace penstock

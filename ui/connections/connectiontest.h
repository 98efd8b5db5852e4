// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/client/wire/serverinfo.h"

#include <QObject>

#include <memory>

namespace penstock {

class Client;
struct Error;

/// Asks a server once who it is and whether the login holds, with settings that need not be saved.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionTest(QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start(const ClientSettings &settings);
    void cancel();
    bool isRunning() const { return m_client != nullptr; }

Q_SIGNALS:
    void succeeded(const QString &summary); ///< "InfluxDB 1.6.7 · 3 ms · login holds"
    void failed(const penstock::Error &error);

private:
    std::unique_ptr<Client> m_client;
};

/// "InfluxDB 1.6.7 · 3 ms · login holds"
QString serverSummary(const ServerInfo &info, bool withLogin);

} // namespace penstock

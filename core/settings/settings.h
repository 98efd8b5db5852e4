// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

namespace penstock {

/// Typed preferences, in $XDG_CONFIG_HOME/penstock/penstock.ini. No secrets.
class Settings final : public QObject
{
    Q_OBJECT

public:
    enum class ColourScheme { System, Light, Dark };
    Q_ENUM(ColourScheme)

    /// An empty path means the default place.
    explicit Settings(const QString &path = {}, QObject *parent = nullptr);
    ~Settings() override;

    ColourScheme colourScheme() const; ///< default System
    void setColourScheme(ColourScheme scheme);

    QString influxdPath() const; ///< empty: search PATH
    void setInfluxdPath(const QString &path);

    int batchRows() const; ///< 1 to 100,000; default 5,000
    void setBatchRows(int rows);
    int concurrency() const; ///< writes in flight, 1 to 32; default 2
    void setConcurrency(int writes);

    QString lastConnection() const; ///< profile id
    QString lastDatabase() const;
    void setLastTarget(const QString &profileId, const QString &database);

    /// Of a key that earlier versions had here, for the Workspace to take over; empty: there is none.
    QByteArray former(const QString &key) const;
    void removeFormer(const QString &key);

    /// Writes to disk now, so that a crash loses nothing.
    void sync();

Q_SIGNALS:
    void colourSchemeChanged();
    void influxdPathChanged();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace penstock

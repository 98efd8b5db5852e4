// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/settings/setting.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QSettings;

namespace penstock {

/// Typed preferences, in $XDG_CONFIG_HOME/penstock/penstock.ini. No secrets.
class Settings final : public QObject
{
    Q_OBJECT

public:
    enum class ColourScheme { System, Light, Dark, HighContrast };
    Q_ENUM(ColourScheme)

    /// An empty path means the default place.
    explicit Settings(const QString &path = {}, QObject *parent = nullptr);
    ~Settings() override;

    /// One of allSettings(), in its bounds; the usual one where nothing else was set.
    QVariant value(QLatin1String key) const;
    bool isOn(QLatin1String key) const { return value(key).toBool(); }
    int number(QLatin1String key) const { return value(key).toInt(); }
    QString text(QLatin1String key) const { return value(key).toString(); }
    /// Brought into its bounds; what is no value of it sets the usual one.
    void setValue(QLatin1String key, const QVariant &value);
    bool isUsual(QLatin1String key) const;
    void reset(QLatin1String key) { setValue(key, {}); }

    ColourScheme colourScheme() const; ///< default System
    void setColourScheme(ColourScheme scheme);

    QString influxdPath() const; ///< empty: search PATH
    void setInfluxdPath(const QString &path);

    int batchRows() const;   ///< 1 to 100,000; default 5,000
    int concurrency() const; ///< writes in flight, 1 to 32; default 2

    QString lastConnection() const; ///< profile id
    QString lastDatabase() const;
    void setLastTarget(const QString &profileId, const QString &database);

    /// Of a key that earlier versions had here, for the Workspace to take over; empty: there is none.
    QByteArray former(const QString &key) const;
    void removeFormer(const QString &key);

    /// Writes to disk now, so that a crash loses nothing.
    void sync();

    /// The file cannot be read or written, or not all in it was understood; none: all is well.
    const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void failed(const penstock::Error &error); ///< what is set lasts for this run; once, until it can be written again
    void changed(const QString &key);          ///< the value of one of allSettings()
    void colourSchemeChanged();

private:
    void store(const QString &key, const QVariant &value);
    void look();
    void keepAside();

    std::unique_ptr<QSettings> m_store;
    std::optional<Error> m_trouble;
    bool m_isLookDue = false;
    bool m_isFailing = false;
};

} // namespace penstock

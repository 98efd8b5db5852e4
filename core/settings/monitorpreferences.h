// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <QLatin1String>
#include <memory>

class QSettings;

namespace penstock {

class Settings;

/// How the monitor is looked at, and whether it speaks up: a file of its own, which nobody misses.
class MonitorPreferences final
{
public:
    /// An empty path: nothing is kept, and no notice given.
    explicit MonitorPreferences(const QString &path);
    ~MonitorPreferences();

    /// Notice and long pause are those of the settings from now on, which must outlive this.
    void follow(Settings &settings) { m_settings = &settings; }

    /// Whether the desktop is told what happens to runs while nobody looks; on at first.
    bool givesNotice() const;
    void setGivesNotice(bool gives);

    /// How long a run waits before the desktop is told of it, in seconds, from 1 on; a minute at first.
    int longPauseSeconds() const;
    void setLongPauseSeconds(int seconds);

    /// Runs stand beside each other, and not below; not at first.
    bool isSideBySide() const;
    void setSideBySide(bool beside);

    /// How the monitor's own window stood, as QWidget::saveGeometry() has it; empty: it never did.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    Q_DISABLE_COPY_MOVE(MonitorPreferences)
    bool value(QLatin1String key, bool fallback) const;
    void setValue(QLatin1String key, bool value);

    Settings *m_settings = nullptr;
    std::unique_ptr<QSettings> m_store; ///< null: nothing is kept
};

} // namespace penstock

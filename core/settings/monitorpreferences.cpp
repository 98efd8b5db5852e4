// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/monitorpreferences.h"

#include "core/settings/privatefolder.h"
#include "core/settings/settings.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace penstock {

namespace {

constexpr QLatin1String keyNotice("notice");
constexpr QLatin1String keyLongPause("longPause");
constexpr QLatin1String keySideBySide("sideBySide");
constexpr QLatin1String keyWindow("window");

constexpr int usualLongPause = 60; // seconds
constexpr int longestLongPause = 86'400;

} // namespace

MonitorPreferences::MonitorPreferences(const QString &path)
{
    if (path.isEmpty())
        return;
    // Where nothing can be written, what is chosen lasts for this run. NOLINTNEXTLINE(bugprone-unused-return-value)
    (void)ensurePrivateFolder(QFileInfo(path).absolutePath());
    m_store = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

MonitorPreferences::~MonitorPreferences() = default;

bool MonitorPreferences::givesNotice() const
{
    return m_settings ? m_settings->isOn(settingkey::notice) : m_store && value(keyNotice, true);
}

void MonitorPreferences::setGivesNotice(bool gives)
{
    if (m_settings)
        m_settings->setValue(settingkey::notice, gives);
    else
        setValue(keyNotice, gives);
}

int MonitorPreferences::longPauseSeconds() const
{
    if (m_settings)
        return m_settings->number(settingkey::longPause);
    const int seconds = m_store ? m_store->value(keyLongPause, usualLongPause).toInt() : usualLongPause;
    return std::clamp(seconds, 1, longestLongPause);
}

void MonitorPreferences::setLongPauseSeconds(int seconds)
{
    if (m_settings)
        m_settings->setValue(settingkey::longPause, seconds);
    else if (m_store)
        m_store->setValue(keyLongPause, seconds);
}

bool MonitorPreferences::isSideBySide() const
{
    return value(keySideBySide, false);
}

void MonitorPreferences::setSideBySide(bool beside)
{
    setValue(keySideBySide, beside);
}

QByteArray MonitorPreferences::windowGeometry() const
{
    return m_store ? m_store->value(keyWindow).toByteArray() : QByteArray();
}

void MonitorPreferences::setWindowGeometry(const QByteArray &geometry)
{
    if (m_store)
        m_store->setValue(keyWindow, geometry);
}

bool MonitorPreferences::value(QLatin1String key, bool fallback) const
{
    return m_store ? m_store->value(key, fallback).toBool() : fallback;
}

void MonitorPreferences::setValue(QLatin1String key, bool value)
{
    if (m_store)
        m_store->setValue(key, value);
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/monitorpreferences.h"

#include "core/settings/privatefolder.h"

#include <QFileInfo>
#include <QSettings>

namespace penstock {

namespace {

constexpr QLatin1String keyNotice("notice");
constexpr QLatin1String keySideBySide("sideBySide");
constexpr QLatin1String keyWindow("window");

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
    return m_store && value(keyNotice, true);
}

void MonitorPreferences::setGivesNotice(bool gives)
{
    setValue(keyNotice, gives);
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

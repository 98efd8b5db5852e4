// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/point.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace penstock {

/// What this computer does at a moment, by the names that Telegraf's cpu, mem, disk and net have.
class SystemMeasures
{
public:
    struct Options
    {
        bool cpu = true; ///< per cent of the time since the look before: the first one gives none
        bool mem = true;
        bool disk = true; ///< of file systems on devices of this machine, each once
        bool net = true;  ///< since the system started; not of the loopback
        QString processes = QStringLiteral("/proc");
        std::string host{}; ///< the tag; empty: what the computer is called
    };

    explicit SystemMeasures(Options options);

    /// What cannot be read is left out. `time` in nanoseconds.
    std::vector<Point> take(std::int64_t time);

private:
    /// user, nice, system, idle, iowait, irq, softirq, steal, guest, guest_nice; in ticks.
    using Ticks = std::vector<std::uint64_t>;

    Point point(const char *measurement, std::int64_t time) const;
    QByteArray read(const char *name) const;
    void takeCpu(std::int64_t time, std::vector<Point> &points);
    void takeMem(std::int64_t time, std::vector<Point> &points) const;
    void takeDisk(std::int64_t time, std::vector<Point> &points) const;
    void takeNet(std::int64_t time, std::vector<Point> &points) const;

    Options m_options;
    std::map<std::string, Ticks> m_before;
};

} // namespace penstock

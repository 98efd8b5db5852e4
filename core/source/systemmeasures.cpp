// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/systemmeasures.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QSysInfo>

#include <sys/statvfs.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace penstock {

namespace {

enum Tick { User, Nice, System, Idle, IoWait, Irq, SoftIrq, Steal, Guest, GuestNice, Count };

constexpr std::array<std::pair<Tick, const char *>, Count> cpuFields{{
    {User, "usage_user"},
    {System, "usage_system"},
    {Idle, "usage_idle"},
    {Nice, "usage_nice"},
    {IoWait, "usage_iowait"},
    {Irq, "usage_irq"},
    {SoftIrq, "usage_softirq"},
    {Steal, "usage_steal"},
    {Guest, "usage_guest"},
    {GuestNice, "usage_guest_nice"},
}};

constexpr std::array<std::pair<const char *, const char *>, 13> memFields{{
    {"MemTotal", "total"},
    {"MemAvailable", "available"},
    {"MemFree", "free"},
    {"Cached", "cached"},
    {"Buffers", "buffered"},
    {"Active", "active"},
    {"Inactive", "inactive"},
    {"Slab", "slab"},
    {"Shmem", "shared"},
    {"Dirty", "dirty"},
    {"SwapTotal", "swap_total"},
    {"SwapFree", "swap_free"},
    {"SwapCached", "swap_cached"},
}};

// Columns of /proc/net/dev, behind the name.
constexpr std::array<std::pair<int, const char *>, 8> netFields{{
    {8, "bytes_sent"},
    {0, "bytes_recv"},
    {9, "packets_sent"},
    {1, "packets_recv"},
    {2, "err_in"},
    {10, "err_out"},
    {3, "drop_in"},
    {11, "drop_out"},
}};

double percent(auto part, auto whole)
{
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

/// fstab(5): blanks and backslashes as three octal digits.
QByteArray unescaped(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isOctal = false;
        const int code = text[i] == '\\' ? text.mid(i + 1, 3).toInt(&isOctal, 8) : 0;
        plain += isOctal ? static_cast<char>(code) : text[i];
        if (isOctal)
            i += 3;
    }
    return plain;
}

} // namespace

SystemMeasures::SystemMeasures(Options options) : m_options(std::move(options))
{
    if (m_options.host.empty())
        m_options.host = QSysInfo::machineHostName().toStdString();
}

std::vector<Point> SystemMeasures::take(std::int64_t time)
{
    std::vector<Point> points;
    if (m_options.cpu)
        takeCpu(time, points);
    if (m_options.mem)
        takeMem(time, points);
    if (m_options.disk)
        takeDisk(time, points);
    if (m_options.net)
        takeNet(time, points);
    return points;
}

Point SystemMeasures::point(const char *measurement, std::int64_t time) const
{
    Point point{std::string(measurement)};
    point.addTag("host", m_options.host);
    [[maybe_unused]] const Status isInRange = point.setTime(time, Precision::Nanoseconds);
    return point;
}

QByteArray SystemMeasures::read(const char *name) const
{
    QFile file(m_options.processes + u'/' + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SystemMeasures::takeCpu(std::int64_t time, std::vector<Point> &points)
{
    for (const QByteArray &line : read("stat").split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (!words.front().startsWith("cpu"))
            continue;
        Ticks now(Count);
        for (int i = 0; i < Count && i + 1 < words.size(); ++i)
            now[static_cast<std::size_t>(i)] = words[i + 1].toULongLong();
        // The system counts the time of guests twice.
        now[User] -= std::min(now[User], now[Guest]);
        now[Nice] -= std::min(now[Nice], now[GuestNice]);
        const std::string name = words.front() == "cpu" ? "cpu-total" : words.front().toStdString();
        const Ticks before = std::exchange(m_before[name], now);
        if (before.empty())
            continue;
        Ticks spent(Count);
        // A count may go back by a little (iowait).
        std::ranges::transform(now, before, spent.begin(), [](auto a, auto b) { return a > b ? a - b : 0; });
        const std::uint64_t whole = std::accumulate(spent.begin(), spent.end(), std::uint64_t(0));
        if (whole == 0)
            continue;
        Point cpu = point("cpu", time);
        cpu.addTag("cpu", name);
        for (const auto &[tick, field] : cpuFields)
            cpu.addField(field, percent(spent[tick], whole));
        points.push_back(std::move(cpu));
    }
}

void SystemMeasures::takeMem(std::int64_t time, std::vector<Point> &points) const
{
    QHash<QByteArray, std::int64_t> values; // bytes
    for (const QByteArray &line : read("meminfo").split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            values.insert(line.first(colon), line.sliced(colon + 1).trimmed().split(' ').front().toLongLong() * 1024);
    }
    if (!values.contains("MemTotal"))
        return;
    Point mem = point("mem", time);
    for (const auto &[name, field] : memFields) {
        if (values.contains(name))
            mem.addField(field, values.value(name));
    }
    if (values.contains("MemAvailable")) {
        const std::int64_t total = values.value("MemTotal");
        const std::int64_t available = values.value("MemAvailable");
        mem.addField("used", total - available);
        mem.addField("used_percent", percent(total - available, total));
        mem.addField("available_percent", percent(available, total));
    }
    points.push_back(std::move(mem));
}

void SystemMeasures::takeDisk(std::int64_t time, std::vector<Point> &points) const
{
    QSet<QByteArray> seen; // devices: a folder that is bound elsewhere is no other disk
    for (const QByteArray &line : read("mounts").split('\n')) {
        const QByteArrayList words = line.split(' ');
        // A file system of another machine may be away, and hold whoever asks for it.
        if (words.size() < 4 || !words[0].startsWith("/dev/") || words[2] == "squashfs" || words[2] == "iso9660" ||
            seen.contains(words[0]))
            continue;
        const QByteArray path = unescaped(words[1]);
        struct statvfs space{};
        if (::statvfs(path.constData(), &space) != 0 || space.f_blocks == 0)
            continue;
        seen.insert(words[0]);
        const auto bytes = [&space](auto blocks) { return static_cast<std::int64_t>(blocks * space.f_frsize); };
        const auto used = space.f_blocks - space.f_bfree;
        Point disk = point("disk", time);
        disk.addTag("device", words[0].sliced(5).toStdString());
        disk.addTag("fstype", words[2].toStdString());
        disk.addTag("mode", words[3].split(',').front().toStdString());
        disk.addTag("path", path.toStdString());
        disk.addField("total", bytes(space.f_blocks));
        disk.addField("free", bytes(space.f_bavail));
        disk.addField("used", bytes(used));
        disk.addField("used_percent", percent(used, used + space.f_bavail));
        disk.addField("inodes_total", static_cast<std::int64_t>(space.f_files));
        disk.addField("inodes_free", static_cast<std::int64_t>(space.f_ffree));
        disk.addField("inodes_used", static_cast<std::int64_t>(space.f_files - space.f_ffree));
        points.push_back(std::move(disk));
    }
}

void SystemMeasures::takeNet(std::int64_t time, std::vector<Point> &points) const
{
    for (const QByteArray &line : read("net/dev").split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = colon < 0 ? QByteArray() : line.first(colon).trimmed();
        const QByteArrayList columns = line.sliced(colon + 1).simplified().split(' ');
        if (name.isEmpty() || name == "lo" || columns.size() < 16)
            continue;
        Point net = point("net", time);
        net.addTag("interface", name.toStdString());
        for (const auto &[column, field] : netFields)
            net.addField(field, static_cast<std::int64_t>(columns[column].toULongLong()));
        points.push_back(std::move(net));
    }
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace penstock {

inline qint64 microseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1'000;
}

/// Ends the program when its first window has been painted and nothing waits to be done, and prints the microseconds
/// since its start (which whoever started it has put into PENSTOCK_STARTED, of CLOCK_MONOTONIC) and those of
/// processors.
class FirstPicture final : public QObject
{
public:
    explicit FirstPicture(QApplication &application) : QObject(&application) { application.installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (!m_isSeen && event->type() == QEvent::Paint && widget && widget->isWindow()) {
            m_isSeen = true;
            QTimer::singleShot(0, this, &FirstPicture::tell);
        }
        return false;
    }

private:
    static void tell()
    {
        const qint64 started = qEnvironmentVariable("PENSTOCK_STARTED").toLongLong();
        std::printf("%lld %lld\n", static_cast<long long>(microseconds(CLOCK_MONOTONIC) - started),
                    static_cast<long long>(microseconds(CLOCK_PROCESS_CPUTIME_ID)));
        QCoreApplication::exit(0); // as the window closes: what was started is ended
    }

    bool m_isSeen = false;
};

} // namespace penstock

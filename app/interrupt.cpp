// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupt.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace penstock {

namespace {

constexpr int stops[] = {SIGINT, SIGTERM, SIGHUP};

int pipeEnds[2] = {-1, -1};
pid_t interruptible = 0; ///< the process that has an Interrupt

// Only what POSIX allows in a signal handler.
void onSignal(int number)
{
    if (::getpid() != interruptible) { // a copy that is about to run another program: the pipe is not its own
        std::signal(number, SIG_DFL);
        ::kill(::getpid(), number); // comes when this has returned
        return;
    }
    // The end of a terminal is told twice: by its shell, and by the system when the shell has ended.
    std::signal(number, number == SIGHUP ? SIG_IGN : SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

bool isIgnored(int number)
{
    struct sigaction now{};
    return ::sigaction(number, nullptr, &now) == 0 && now.sa_handler == SIG_IGN;
}

} // namespace

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    interruptible = ::getpid();
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(pipeEnds[0], &byte, 1);
        Q_EMIT triggered();
    });
    waitForAnother();
}

void Interrupt::waitForAnother()
{
    for (const int number : stops) {
        // nohup has it ignored, or it has been heard: that stays so.
        if (number != SIGHUP || !isIgnored(number))
            std::signal(number, onSignal);
    }
}

Interrupt::~Interrupt()
{
    for (const int number : stops) {
        if (!isIgnored(number))
            std::signal(number, SIG_DFL);
    }
    m_notifier.reset();
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock/messagecapture.h"

#include "core/async/logging.h"
#include "core/workspace/programlog.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace penstock {

namespace {

// A message handler is a plain function.
std::atomic<ProgramLog *> keeper = nullptr;
std::atomic<QtMessageHandler> before = nullptr;

LogEntry::Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogEntry::Level::Debug;
    case QtInfoMsg:
        return LogEntry::Level::Information;
    case QtWarningMsg:
        return LogEntry::Level::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogEntry::Level::Error;
}

/// With this Qt would abort: as if the program had crashed, and were to be installed anew.
bool isWithoutDisplay(QtMsgType type, const QString &text)
{
    return type == QtFatalMsg && text.contains(QLatin1String("no Qt platform plugin could be initialized"));
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (isWithoutDisplay(type, text)) {
        std::fputs(
            "penstock: no display can be opened (DISPLAY or WAYLAND_DISPLAY names it; what is wrong stands above). "
            "penstock-cli works without one.\n",
            stderr);
        std::_Exit(MessageCapture::noDisplay);
    }
    const char *const category = context.category ? context.category : "default";
    // What is said meanwhile Qt gives to its own handler, so that this does not go round.
    if (ProgramLog *const log = keeper)
        log->add(levelOf(type), QString::fromUtf8(category), text);
    const bool isShown = std::strcmp(category, shownLog().categoryName()) == 0;
    if (const QtMessageHandler next = before; next && !isShown)
        next(type, context, text);
}

} // namespace

MessageCapture::MessageCapture(ProgramLog &log)
{
    keeper = &log;
    QLoggingCategory::setFilterRules(QStringLiteral("penstock.shown=true"));
    m_before = qInstallMessageHandler(take);
    before = m_before;
}

MessageCapture::~MessageCapture()
{
    qInstallMessageHandler(m_before);
    keeper = nullptr;
}

} // namespace penstock

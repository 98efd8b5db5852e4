// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/standardoutput.h"

#include "app/penstock-cli/terminal.h"

namespace penstock {

StandardOutput::StandardOutput(QObject *parent) : QIODevice(parent)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 StandardOutput::readData(char *, qint64)
{
    return -1;
}

qint64 StandardOutput::writeData(const char *data, qint64 size)
{
    if (terminal::writeOutput(data, size))
        return size;
    setErrorString(terminal::outputStatus().error().message);
    return -1;
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/hopelesserror.h"

#include "core/client/wire/fulldisk.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct BatchSenderText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::BatchSender)
};

} // namespace

std::optional<Error> hopelessError(const Error &error)
{
    if (!tellsOfFullDisk(error.details.serverText))
        return {};
    Error last = error;
    last.message =
        BatchSenderText::tr("The server's disk is full, so writing was given up. Free some space there, start the "
                            "server again if it goes on refusing (InfluxDB 1.x does), then write the "
                            "rest. It says: %1")
            .arg(error.details.serverText);
    return last;
}

std::optional<Error> triedTooOften(const Error &error, int attempts, int maxAttempts)
{
    if (maxAttempts <= 0 || attempts < maxAttempts)
        return {};
    Error last = error;
    last.message = BatchSenderText::tr("The same rows failed %n time(s), so writing was given up. Last problem: %1",
                                       nullptr, attempts)
                       .arg(error.message);
    return last;
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/serverkeeper.h"

#include <QFile>
#include <QFileInfo>

namespace penstock {

namespace {

QStringList argumentsOf(qint64 processId)
{
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList arguments;
    for (const QByteArray &argument : file.readAll().split('\0'))
        arguments += QString::fromLocal8Bit(argument);
    return arguments;
}

} // namespace

ServerKeeper::ServerKeeper(qint64 processId) : m_arguments(argumentsOf(processId)) {}

QString ServerKeeper::program() const
{
    return QFileInfo(m_arguments.value(0)).fileName();
}

bool ServerKeeper::doesNothingElse() const
{
    return program() == QStringLiteral("penstock-cli") && m_arguments.contains(QStringLiteral("server")) &&
           m_arguments.contains(QStringLiteral("start"));
}

} // namespace penstock

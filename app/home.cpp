// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home.h"

#include <QByteArray>

#ifdef Q_OS_UNIX
#include <unistd.h>

#include <pwd.h>
#endif

namespace penstock {

void findHome()
{
#ifdef Q_OS_UNIX
    if (!qEnvironmentVariableIsEmpty("HOME"))
        return;
    const passwd *const person = ::getpwuid(::geteuid());
    if (person && person->pw_dir && *person->pw_dir != '\0')
        qputenv("HOME", QByteArray(person->pw_dir));
#endif
}

} // namespace penstock

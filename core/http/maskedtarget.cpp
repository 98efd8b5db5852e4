// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/maskedtarget.h"

#include <QByteArrayList>

namespace penstock {

namespace {

constexpr const char mask[] = "***";

bool isSecret(const QByteArray &name)
{
    static const QByteArrayList names{"u",           "p",      "user",   "username",      "password",
                                      "passwd",      "pass",   "pw",     "token",         "access_token",
                                      "api_key",     "apikey", "secret", "authorization", "auth",
                                      "credentials", "jwt",    "key",    "sig",           "signature"};
    return names.contains(name);
}

} // namespace

QByteArray maskedTarget(const QByteArray &target)
{
    const qsizetype question = target.indexOf('?');
    if (question < 0)
        return target;
    const QByteArrayList parameters = target.mid(question + 1).split('&');
    // A statement that sets a password may have it among the bind parameters.
    bool setsPassword = false;
    for (const QByteArray &parameter : parameters) {
        const QByteArray value = QByteArray::fromPercentEncoding(parameter.mid(parameter.indexOf('=') + 1));
        setsPassword = setsPassword || value.toLower().contains("password");
    }
    QByteArrayList shown;
    for (const QByteArray &parameter : parameters) {
        const qsizetype equals = parameter.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(parameter.first(std::max<qsizetype>(0, equals)));
        const QByteArray value = parameter.mid(equals + 1);
        const qsizetype word = QByteArray::fromPercentEncoding(value).toLower().indexOf("password");
        if (equals < 0)
            shown += parameter;
        else if (isSecret(name.toLower()) || (setsPassword && name == "params"))
            shown += parameter.first(equals + 1) + mask;
        else if (word >= 0)
            shown += parameter.first(equals + 1) +
                     QByteArray::fromPercentEncoding(value).first(word + 8).toPercentEncoding() + mask;
        else
            shown += parameter;
    }
    return target.first(question + 1) + shown.join('&');
}

} // namespace penstock

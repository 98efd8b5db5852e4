// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/loginrefusal.h"

#include "core/client/wire/httpanswer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

namespace {

struct HttpAnswerText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::HttpAnswer)
};

/// InfluxDB 2.x and 3.x by the shape of their refusals. Mute: not a word, as 3.x before 3.8; it may be something else.
enum class Shape { V2, V3, Mute, Other };

Shape shapeOf(const HttpAnswer &answer)
{
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    if (answer.head.headers.contains("X-Platform-Error-Code") || body.value(u"code").toString() == u"unauthorized")
        return Shape::V2;
    if (answer.head.headers.contains("cluster-uuid") ||
        body.value(u"error").toString() == u"the request was not authenticated")
        return Shape::V3;
    if (answer.flavour == Flavour::V2 || answer.flavour == Flavour::V3 || answer.flavour == Flavour::V3Distributed)
        return answer.flavour == Flavour::V2 ? Shape::V2 : Shape::V3;
    // Nor what a refusal of 401 must say by RFC 9110. 1.x and proxies give reasons.
    const bool isMute = answer.body.isEmpty() && !answer.head.headers.contains("WWW-Authenticate") &&
                        !answer.head.headers.contains("X-Influxdb-Version") && !answer.head.headers.contains("Server");
    return isMute && answer.flavour == Flavour::Unknown ? Shape::Mute : Shape::Other;
}

QString anonymousRefusal(Shape shape, const QString &server)
{
    if (shape == Shape::Mute)
        return HttpAnswerText::tr(
                   "%1 asks for a user name and a password, or a token; it does not say which. InfluxDB 3 "
                   "refuses like this, and takes tokens. Give the login in the connection's settings.")
            .arg(server);
    if (shape == Shape::Other)
        return HttpAnswerText::tr("%1 asks for a user name and a password, or a token. Give them in the connection's "
                                  "settings.")
            .arg(server);
    return HttpAnswerText::tr("%1 asks for a token. Give one in the connection's settings.").arg(server);
}

QString passwordRefusal(Shape shape, const QString &user, const QString &server)
{
    switch (shape) {
    case Shape::V2:
        return HttpAnswerText::tr(
                   "%1 did not accept the user name “%2” with this password. InfluxDB 2.x asks for a token: "
                   "choose the login by token in the connection's settings.")
            .arg(server, user);
    case Shape::V3:
        return HttpAnswerText::tr(
                   "%1 did not accept the login of “%2”. InfluxDB 3.x asks for a token: choose the login by "
                   "token in the connection's settings.")
            .arg(server, user);
    case Shape::Mute:
        return HttpAnswerText::tr(
                   "%1 did not accept the user name “%2” with this password, and gives no reason. If it is "
                   "InfluxDB 3, which refuses like this, choose the login by token in the connection's "
                   "settings; else correct them there.")
            .arg(server, user);
    case Shape::Other:
        break;
    }
    return HttpAnswerText::tr("%1 did not accept the user name “%2” with this password. Correct them in the "
                              "connection's settings.")
        .arg(server, user);
}

/// InfluxDB 1.x says what is wrong with a JWT.
QString sharedSecretRefusal(Shape shape, const QString &serverText, const QString &user, const QString &server)
{
    if (shape == Shape::V2 || shape == Shape::V3)
        return HttpAnswerText::tr(
                   "%1 takes no logins by shared secret: only InfluxDB 1.x does. Choose the login by token in "
                   "the connection's settings.")
            .arg(server);
    const auto says = [&serverText](QStringView words) { return serverText.contains(words, Qt::CaseInsensitive); };
    if (says(u"bearer auth disab"))
        return HttpAnswerText::tr("%1 takes no logins by shared secret. Set shared-secret in the [http] section of its "
                                  "configuration, or log in with a password.")
            .arg(server);
    if (says(u"signature is invalid"))
        return HttpAnswerText::tr("%1 has another shared secret than this connection. Correct it in the connection's "
                                  "settings.")
            .arg(server);
    if (says(u"user not found"))
        return HttpAnswerText::tr("%1 has no user “%2”. Correct the name in the connection's settings.")
            .arg(server, user);
    if (says(u"expired") || says(u"not valid yet"))
        return HttpAnswerText::tr(
                   "%1 says that the login has expired, although it was made just now. Compare its clock "
                   "with this computer's.")
            .arg(server);
    return HttpAnswerText::tr("%1 did not accept the login of “%2” by shared secret. Correct it in the connection's "
                              "settings.")
        .arg(server, user);
}

QString tokenRefusal(const QString &serverText, const QString &server)
{
    if (serverText.contains(u"bearer auth disab", Qt::CaseInsensitive))
        return HttpAnswerText::tr(
                   "%1 takes no such tokens: InfluxDB 1.x needs shared-secret in the [http] section of its "
                   "configuration for that. Log in with a password, or have it set.")
            .arg(server);
    if (serverText.contains(u"expired", Qt::CaseInsensitive))
        return HttpAnswerText::tr("%1 says that this token has expired. Give a fresh one in the connection's settings.")
            .arg(server);
    return HttpAnswerText::tr(
               "%1 did not accept this token. It may be mistyped, expired or deleted. Give another one in "
               "the connection's settings.")
        .arg(server);
}

} // namespace

QString loginRefusal(const HttpAnswer &answer, const QString &serverText, const QString &server)
{
    if (!answer.login)
        return anonymousRefusal(shapeOf(answer), server);
    switch (*answer.login) {
    case Profile::Login::Password:
        return passwordRefusal(shapeOf(answer), answer.user, server);
    case Profile::Login::SharedSecret:
        return sharedSecretRefusal(shapeOf(answer), serverText, answer.user, server);
    default:
        return tokenRefusal(serverText, server);
    }
}

QString permissionRefusal(const HttpAnswer &answer, const QString &server)
{
    if (!answer.login)
        return HttpAnswerText::tr("%1 does not allow this without a login.").arg(server);
    if (*answer.login == Profile::Login::Token || *answer.login == Profile::Login::Bearer)
        return HttpAnswerText::tr("%1 does not allow this with this token.").arg(server);
    return HttpAnswerText::tr("%1 does not allow this to the user “%2”.").arg(server, answer.user);
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/loginoptions.h"

#include "app/penstock-cli/terminal.h"

#include <QCommandLineParser>

namespace penstock {

namespace {

bool takesToken(Profile::Login login)
{
    return login == Profile::Login::Token || login == Profile::Login::Bearer;
}

/// What --login says, or what the kind of secret that is given means.
Result<Profile::Login> readKind(const QCommandLineParser &parser, const ConnectionTarget &target)
{
    const Profile &profile = target.profile;
    if (parser.isSet(QStringLiteral("login"))) {
        const std::optional<Profile::Login> login = Profile::loginFromKey(parser.value(QStringLiteral("login")));
        if (!login)
            return failure(Error::Kind::BadInput, LoginOptions::tr("--login must be basic, token, bearer or jwt."));
        return *login;
    }
    const bool unsaid = !target.isSaved && profile.login == Profile::Login::Password && profile.user.isEmpty() &&
                        !parser.isSet(QStringLiteral("password-stdin"));
    const bool tokenGiven =
        parser.isSet(QStringLiteral("token-stdin")) || (unsaid && !qEnvironmentVariableIsEmpty("PENSTOCK_TOKEN"));
    return tokenGiven && !takesToken(profile.login) ? Profile::Login::Token : profile.login;
}

Status readUser(const QCommandLineParser &parser, ConnectionTarget &target)
{
    if (!parser.isSet(QStringLiteral("user")))
        return {};
    const QString user = parser.value(QStringLiteral("user"));
    Profile &profile = target.profile;
    if (!target.isSaved && !profile.user.isEmpty() && profile.user != user)
        return failure(Error::Kind::BadInput,
                       LoginOptions::tr("--user and --url name different users. Leave one out."));
    if (target.isSaved && profile.user != user && !parser.isSet(QStringLiteral("password-stdin")) &&
        qEnvironmentVariableIsEmpty("PENSTOCK_PASSWORD") && !takesToken(profile.login))
        return failure(Error::Kind::BadInput,
                       LoginOptions::tr("--user: the saved password belongs to another user. Give this one's by "
                                        "--password-stdin or PENSTOCK_PASSWORD."));
    profile.user = user;
    return {};
}

Result<QString> givenSecret(const QCommandLineParser &parser, Profile::Login login)
{
    if (parser.isSet(QStringLiteral("token-stdin")))
        return terminal::readSecret(LoginOptions::tr("Token: "));
    if (parser.isSet(QStringLiteral("password-stdin")))
        return terminal::readSecret(login == Profile::Login::SharedSecret ? LoginOptions::tr("Shared secret: ")
                                                                          : LoginOptions::tr("Password: "));
    return qEnvironmentVariable(takesToken(login) ? "PENSTOCK_TOKEN" : "PENSTOCK_PASSWORD");
}

} // namespace

QList<QCommandLineOption> LoginOptions::all()
{
    return {
        {{QStringLiteral("login"), QStringLiteral("auth-scheme")},
         tr("How to log in: basic (user and password), token, bearer, or jwt (signed with the shared secret of "
            "InfluxDB 1.x). Default: token when one is given, else basic."),
         QStringLiteral("kind")},
        {QStringLiteral("user"), tr("The login's user; the password comes by --password-stdin or PENSTOCK_PASSWORD."),
         QStringLiteral("user")},
        {QStringLiteral("password-stdin"),
         tr("Read the password, or the shared secret, from standard input, one line.")},
        {QStringLiteral("token-stdin"),
         tr("Read the token from standard input, one line; else it comes from PENSTOCK_TOKEN.")},
    };
}

Status LoginOptions::read(const QCommandLineParser &parser, ConnectionTarget &target)
{
    const bool password = parser.isSet(QStringLiteral("password-stdin"));
    const bool token = parser.isSet(QStringLiteral("token-stdin"));
    if (password && token)
        return failure(Error::Kind::BadInput, tr("Give only one of --password-stdin and --token-stdin."));
    if (const Status status = readUser(parser, target); !status)
        return status;
    const Result<Profile::Login> login = readKind(parser, target);
    if (!login)
        return std::unexpected(login.error());
    if (token && !takesToken(*login))
        return failure(Error::Kind::BadInput, tr("--token-stdin goes with --login token or bearer."));
    if (password && takesToken(*login))
        return failure(Error::Kind::BadInput, tr("--password-stdin goes with --login basic or jwt; a token comes by "
                                                 "--token-stdin."));
    Profile &profile = target.profile;
    profile.login = *login;
    const Result<QString> secret = givenSecret(parser, *login);
    if (!secret)
        return std::unexpected(secret.error());
    if (!secret->isEmpty() && (token || password || !target.secrets.contains(profile.id)))
        target.secrets.insert(profile.id, *secret);
    if (!target.isSaved && profile.login != Profile::Login::Password && !target.secrets.contains(profile.id))
        return failure(Error::Kind::BadInput,
                       takesToken(profile.login)
                           ? tr("Give the token by --token-stdin or PENSTOCK_TOKEN.")
                           : tr("Give the shared secret by --password-stdin or PENSTOCK_PASSWORD."));
    return {};
}

} // namespace penstock

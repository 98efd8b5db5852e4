// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/keychainsecretstore.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace penstock {

namespace {

constexpr QLatin1String service("penstock");

/// Anything but "there is none" means that the keyring is of no use now: locked, missing, or no session bus.
bool isUnavailable(QKeychain::Error error)
{
    return error != QKeychain::NoError && error != QKeychain::EntryNotFound;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject *parent) : SecretStore(parent) {}

void KeychainSecretStore::read(const QString &profileId, QObject *context, ReadCallback callback)
{
    // What is in memory is newer than the keyring: it got there because the keyring did not take it.
    if (const auto found = m_memory.constFind(profileId); found != m_memory.constEnd()) {
        const Answer answer{.secret = *found, .found = true, .fromMemory = true};
        QMetaObject::invokeMethod(
            context, [callback = std::move(callback), answer] { callback(answer); }, Qt::QueuedConnection);
        return;
    }
    const QPointer<QObject> guard(context);
    auto *const job = new QKeychain::ReadPasswordJob(service);
    run(job, profileId, [this, guard, profileId, callback = std::move(callback)](QKeychain::Job *done) {
        Answer answer;
        if (done && done->error() == QKeychain::NoError)
            answer = {.secret = static_cast<QKeychain::ReadPasswordJob *>(done)->textData(), .found = true};
        else if (!done || isUnavailable(done->error()))
            reportUnavailable(done);
        // Stored in memory while the keyring was being asked.
        if (const auto found = m_memory.constFind(profileId); found != m_memory.constEnd())
            answer = {.secret = *found, .found = true, .fromMemory = true};
        if (guard)
            callback(answer);
    });
}

void KeychainSecretStore::write(const QString &profileId, const QString &secret, QObject *context,
                                WriteCallback callback)
{
    // Until the keyring has it: whoever reads meanwhile gets the new one.
    m_memory.insert(profileId, secret);
    const QPointer<QObject> guard(context);
    auto *const job = new QKeychain::WritePasswordJob(service);
    job->setTextData(secret);
    run(job, profileId, [this, guard, profileId, secret, callback = std::move(callback)](QKeychain::Job *done) {
        const bool stored = done && done->error() == QKeychain::NoError;
        if (!stored)
            reportUnavailable(done);
        else if (m_memory.value(profileId) == secret)
            m_memory.remove(profileId);
        if (guard)
            callback(stored);
    });
}

void KeychainSecretStore::remove(const QString &profileId)
{
    m_memory.remove(profileId);
    auto *const job = new QKeychain::DeletePasswordJob(service);
    run(job, profileId, [this](QKeychain::Job *done) {
        if (!done || isUnavailable(done->error()))
            reportUnavailable(done);
    });
}

void KeychainSecretStore::run(QKeychain::Job *job, const QString &profileId, JobCallback callback)
{
    job->setKey(profileId);
    // The request lives until the first of answer and time limit; with it go both connections. The job itself cannot be
    // aborted and deletes itself when it is done.
    auto *const request = new QTimer(this);
    request->setSingleShot(true);
    const auto settle = [request, callback = std::move(callback)](QKeychain::Job *done) {
        request->disconnect();
        request->deleteLater();
        callback(done);
    };
    connect(request, &QTimer::timeout, request, [job, request, settle] {
        QObject::disconnect(job, nullptr, request, nullptr);
        settle(nullptr);
    });
    connect(job, &QKeychain::Job::finished, request, [job, request, settle](QKeychain::Job *done) {
        request->stop();
        QObject::disconnect(job, nullptr, request, nullptr);
        settle(done);
    });
    request->start(m_timeLimit);
    job->start();
}

void KeychainSecretStore::reportUnavailable(const QKeychain::Job *job)
{
    if (m_reported)
        return;
    m_reported = true;
    Q_EMIT keyringUnavailable(job ? job->errorString() : tr("The keyring did not answer in time."));
}

} // namespace penstock
